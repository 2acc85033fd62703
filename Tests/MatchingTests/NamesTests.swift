import Matching
import Testing

/// Spellings of one person or body: from 0.7 they are the same.
@Suite struct NamesTests {
  @Test(
    "one name under two spellings",
    arguments: [
      ("Elizabeth Wishnick", "Elizabeth Wisnick", NameSchema.person),
      ("Jake Sullivan", "Jacob Sullivan", .person),
      ("Sullivan, Jake", "Jake Sullivan", .person),
      ("Dr. Ana Torres", "Ana Torres", .person),
      ("A. Torres", "Ana Torres", .person),
      ("Ana Maria Torres", "Ana Torres", .person),
      ("Andréa Müller", "Andrea Muller", .person),
      ("Дмитрий Орлов", "Dmitri Orlov", .person),
      ("Yevgeny Petrov", "Evgeni Petrow", .person),
      ("AnaTorres", "Ana Torres", .person),
      ("Mohamed al-Masri", "Muhammad Al Masri", .person),
      ("P1erre Dupont", "Pierre Dupont", .person),
      ("Γιώργος Παππάς", "Giorgos Pappas", .person),
      ("Acme Steel Limited", "Acme Steel Ltd.", .company),
      ("Acme Steel Corporation", "The Acme Steel Company", .company),
      ("Nordwind G.m.b.H.", "Nordwind GmbH", .company),
      ("Nordwind Aktiengesellschaft", "Nordwind AG", .company),
      ("First Harbour Bank", "1st Harbour Bank", .company),
      ("Sunrise Works Inc.", "Sun Rise Works Incorporated", .company),
      ("United Harbour Workers", "UHW", .company),
    ])
  func same(a: String, b: String, schema: NameSchema) {
    #expect(nameSimilarity(a, b, schema: schema) >= 0.7)
  }

  @Test(
    "two names",
    arguments: [
      ("Ana Torres", "Marta Torres", NameSchema.person),
      ("Ana Torres", "Ana Keller", .person),
      ("B. Torres", "Ana Torres", .person),
      ("Hans O. Keller", "Hans Joachim Keller", .person),
      ("Ana", "Ana Maria Torres", .person),
      ("Lind", "Lindemann", .person),
      ("Nordwind AG", "Nordwind GmbH", .company),
      ("Nordwind Fund II", "Nordwind Fund III", .company),
      ("Harbour Bank of Norway", "Harbour Bank of Sweden", .company),
      ("Nordwind Chile S.A.", "Nordwind S.A.", .company),
      ("A.B.D. Company", "A.B.C. Company", .company),
      ("李伟民", "李伟国", .person),
    ])
  func different(a: String, b: String, schema: NameSchema) {
    #expect(nameSimilarity(a, b, schema: schema) < 0.7)
  }

  @Test("without a schema a legal form or a number shows an organisation")
  func schemaIsGuessed() {
    #expect(nameSimilarity("Brigade Forty-Four", "Brigade 44") >= 0.7)
    #expect(nameSimilarity("Nordwind AG", "Nordwind GmbH") < 0.7)
    #expect(nameSimilarity("Ana Maria Torres", "Ana Torres") >= 0.7)
  }

  private static let names = [
    "", "-", "Ana", "Ana Torres", "Torres, Ana", "Nordwind AG", "Дмитрий Орлов", "李伟民", "N.N.",
    "Haji Asad Khan Mohammadhasni", "Mohammad Hasni Haji Asad Khan", "A/S Nordwind", "محمد الصالح",
  ]

  @Test("similarity is symmetric, within 0…1, and 1 for one spelling", arguments: names)
  func laws(name: String) {
    if name.contains(where: \.isLetter) { #expect(nameSimilarity(name, name) == 1) }
    for other in Self.names {
      let there = nameSimilarity(name, other)
      #expect(there == nameSimilarity(other, name))
      #expect((0...1).contains(there))
    }
  }
}
