"""Finds the claims of an archive on a Spark cluster, and which of them say the same.

    spark-submit --files factdesk archive_claims.py INPUT OUTPUT [--doc-timeout SECONDS] …

INPUT is NDJSON, a file or a folder, gzipped or not, or Parquet, where its name ends in ".parquet":
documents {"id", "text"} or {"id", "html"}, with "title", "outlet", "url", "published" and "language"
where known. "factdesk" is the standalone program; every worker runs it on its share. OUTPUT is a new
folder: Spark.md, beside this file, says what will be in it.
"""
import argparse
import sys

from pyspark import SparkFiles
from pyspark.ml.feature import HashingTF, MinHashLSH, NGram, RegexTokenizer
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# Members of the records that the job itself looks at; each record is kept whole beside them.
RECORD = """record string, id string, document string, text string, documents bigint, read bigint,
    problems bigint, claims bigint"""
# What a line that holds no document is made of, for the program too.
BLANKS = "".join(map(chr, range(0x21)))
# Shorter claims are alike by chance.
FEWEST_WORDS = 5
# A run of words that more claims have ("said in a statement that") says nothing of them, and would
# have each of them compared with each.
FORMULA = 1000


def documents(spark, path):
    """The archive, one JSON document a line."""
    if path.rstrip("/").endswith(".parquet"):
        return spark.read.parquet(path).toJSON()
    lines = spark.read.text(path, lineSep="\n").rdd.map(lambda row: row.value)
    return lines.filter(lambda line: line.strip(BLANKS))


def program(context):
    """Where workers find what --files gave them: in their own folder, or, where there is but this
    process, where Spark has put it."""
    return SparkFiles.get("factdesk") if context._jsc.isLocal() else "./factdesk"


def extracted(spark, lines, seconds):
    """The records of every document, as the program writes them and with the members of RECORD."""
    command = f"{program(spark.sparkContext)} extract - --doc-timeout {seconds}"
    # checkCode: without it a share whose program was killed is lost and nobody is told.
    records = lines.pipe(command, checkCode=True).map(lambda line: (line,))
    return spark.createDataFrame(records, "line string", verifySchema=False).select(
        "line", F.from_json("line", RECORD).alias("of")).select("line", "of.*")


def checked(records, given):
    """What the programs say that they read and wrote; ends the job where that is not what is there."""
    said = records.where("record = 'summary'").agg(
        *(F.coalesce(F.sum(name), F.lit(0)).alias(name)
          for name in ["documents", "read", "problems", "claims"])).first().asDict()
    there = {row["record"]: row["count"] for row in records.groupBy("record").count().collect()}
    found = {"documents": given, "read": there.get("document", 0),
             "problems": there.get("problem", 0), "claims": there.get("claim", 0)}
    if said != found or said["read"] + said["problems"] != given:
        sys.exit(f"not whole: {given} documents given; {said} told; {found} found")
    return said


def alike(claims, distance):
    """Pairs of claims that have runs of three words in common, the lesser id first."""
    words = RegexTokenizer(inputCol="text", outputCol="words", pattern=r"[^\p{L}\p{N}]+")
    worded = words.transform(claims).where(F.size("words") >= FEWEST_WORDS).checkpoint()
    # Claims in equal words are one from here on: the join would compare each with each.
    same = worded.groupBy("words").agg(F.min("id").alias("first"))
    runs = NGram(n=3, inputCol="words", outputCol="runs").transform(same).select(
        "first", F.explode("runs").alias("run"))
    formulas = runs.groupBy("run").count().where(F.col("count") > FORMULA)
    told = runs.join(formulas, "run", "left_anti").groupBy("first").agg(
        F.collect_list("run").alias("runs"))
    hashed = HashingTF(
        inputCol="runs", outputCol="features", numFeatures=1 << 20, binary=True).transform(told)
    hashed = hashed.select("first", "features").checkpoint()
    model = MinHashLSH(inputCol="features", outputCol="hashes", numHashTables=4, seed=1).fit(hashed)
    near = model.approxSimilarityJoin(hashed, hashed, distance).select(
        F.col("datasetA.first").alias("a"), F.col("datasetB.first").alias("b"))
    copies = worded.join(same, "words").select(F.col("first").alias("a"), F.col("id").alias("b"))
    return near.union(copies).where("a < b").distinct()


def connected(pairs):
    """The group of each claim that is in a pair: the least id that pairs lead to."""
    both = pairs.union(pairs.select("b", "a")).checkpoint()
    groups = both.groupBy("a").agg(F.min("b").alias("least")).select(
        F.col("a").alias("id"), F.least("a", "least").alias("group")).checkpoint()
    while True:
        least = both.join(groups, both.b == groups.id).groupBy("a").agg(F.min("group").alias("least"))
        # In a file, not in a worker's memory: a worker that is lost takes nothing along.
        after = groups.join(least, groups.id == least.a).select(
            "id", F.least("group", "least").alias("group"), F.col("group").alias("before")).checkpoint()
        groups = after.drop("before")
        if not after.where("group < before").head(1):
            return groups


def removed(context, folder):
    """Removes a folder, on whatever file system it is."""
    path = context._jvm.org.apache.hadoop.fs.Path(folder)
    path.getFileSystem(context._jsc.hadoopConfiguration()).delete(path, True)


def run(spark, options):
    """The whole job."""
    steps = f"{options.output}/steps"
    spark.sparkContext.setCheckpointDir(steps)
    lines = documents(spark, options.input)
    extracted(spark, lines, options.doc_timeout).write.parquet(f"{options.output}/records")
    records = spark.read.parquet(f"{options.output}/records")
    told = checked(records, lines.count())

    claims = records.where("record = 'claim'").select("id", "document", "text", "line")
    groups = connected(alike(claims.dropDuplicates(["id"]), options.distance))
    claims = claims.join(groups, "id", "left")
    claims.write.parquet(f"{options.output}/claims")
    grouped = claims.where(F.col("group").isNotNull())
    named = grouped.select(F.expr(
        """regexp_replace(line, '"group":null}$', concat('"group":"', `group`, '"}'))""").alias("value"))
    sources = records.where("record = 'document'").join(
        grouped.select("document").distinct(), "document", "left_semi")
    sources.select(F.col("line").alias("value")).union(named).write.text(f"{options.output}/ndjson")
    told["groups"] = groups.select("group").distinct().count()
    print(" ".join(f"{count} {what}" for what, count in told.items()))
    removed(spark.sparkContext, steps)


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--doc-timeout", type=float, default=60, metavar="SECONDS",
                        help="processor time that a document may take (60)")
    parser.add_argument("--distance", type=float, default=0.6,
                        help="Jaccard distance of claims that are alike, at most (0.6)")
    options = parser.parse_args(arguments)
    spark = SparkSession.builder.appName("factdesk: claims of an archive").getOrCreate()
    try:
        run(spark, options)
    finally:
        spark.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
