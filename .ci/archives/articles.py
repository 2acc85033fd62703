"""Made-up articles, the same in every run."""
import json
import random

NAMES = "Ana Ruiz,Jack Sulivan,Zoë Müller,the ministry,Beijing,two officials,王毅".split(",")
ENDS = "{} percent,${} million,{} jobs,Nov. {},São Paulo,the “Vella” line".split(",")
SYLLABLES = "ba do ka len mor ri sto ven zu hal per tin gor mas el va no shi tra wick ber ham".split()


def word(draw):
    return "".join(draw.choice(SYLLABLES) for _ in range(draw.randrange(1, 4)))


def sentence(draw):
    words = " ".join(word(draw) for _ in range(draw.randrange(5, 18)))
    said = f"{words} had {word(draw)} {draw.choice(ENDS).format(draw.randrange(2, 30))}"
    name = draw.choice(NAMES)
    return draw.choice([f"{name} said that {said}.", f"“{said.capitalize()},” {name} said.",
                        f"According to {name}, {said}.", f"{said.capitalize()}."])


def write(path, count):
    """Copies, near copies, pages, other scripts, records without a text, a line that is no JSON."""
    draw = random.Random(7)
    texts = []
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            text = [sentence(draw) for _ in range(draw.randrange(15, 40))]
            if texts and draw.random() < 0.2:
                text = list(draw.choice(texts))
                if draw.random() < 0.5:
                    text[draw.randrange(len(text))] = sentence(draw)
            texts.append(text)
            form = draw.random()
            record = {"id": f"d{number}", "published": "2022-03-16", "text": " ".join(text)}
            if form < 0.1:
                record = {"id": number, "html": "".join(f"<p>{part}</p>" for part in text)}
            elif form < 0.11:
                record = {"id": f"d{number}"}
            line = "no JSON" if 0.11 < form < 0.12 else json.dumps(record, ensure_ascii=False)
            file.write(line + "\n")
