"""Words and word pieces of a text, as BERT's uncased tokenizer cuts them, and the shapes that lower-casing loses.

The Java side (org.paperloom.extract.encode.WordPieces) cuts the same way; `WordPiecesTest` holds the two together.
"""

import json
import unicodedata
from dataclasses import dataclass

CLS, SEP, MASK, UNK = "[CLS]", "[SEP]", "[MASK]", "[UNK]"

# What a word looks like before it is lower-cased; a word glued to the one before it has GLUED added.
NONE, LOWER, CAPITAL, LETTER, UPPER, UPPER_S, MIXED, DIGITS, LOWER_DIGITS, UPPER_DIGITS, PUNCTUATION, OTHER = range(12)
GLUED = 12
SHAPES = 24


@dataclass(frozen=True)
class Word:
    """A run of characters without blank or punctuation, or one punctuation character; [start, end) in code points."""

    text: str
    start: int
    end: int
    glued: bool


def is_punctuation(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def is_blank(c):
    return c in " \t\n\r" or unicodedata.category(c) in ("Zs", "Zl", "Zp", "Cc", "Cf")


def is_ideograph(c):
    return unicodedata.category(c) == "Lo" and ord(c) >= 0x2E80


def words(text):
    """The words of a text in order."""
    found, start = [], None

    def close(end):
        if start is not None:
            add(start, end)

    def add(a, b):
        found.append(Word(text[a:b], a, b, bool(found) and found[-1].end == a))

    for i, c in enumerate(text):
        if is_blank(c):
            close(i)
            start = None
        elif is_punctuation(c) or is_ideograph(c):
            close(i)
            start = None
            add(i, i + 1)
        elif start is None:
            start = i
    close(len(text))
    return found


def shape(word):
    """The shape number of a word, 1 to 23; 0 is left to the special pieces."""
    return kind(word.text) + (GLUED if word.glued else 0)


def kind(text):
    if len(text) == 1 and is_punctuation(text):
        return PUNCTUATION
    letters = [c for c in text if c.isalpha()]
    digits = any(unicodedata.category(c) == "Nd" for c in text)
    upper = [c for c in letters if c.isupper()]
    if not letters:
        return DIGITS if digits else OTHER
    if digits:
        return UPPER_DIGITS if upper else LOWER_DIGITS
    if not upper:
        return LOWER
    if len(letters) == 1:
        return LETTER
    if len(upper) == len(letters):
        return UPPER
    if len(upper) == 1 and text[0].isupper():
        return CAPITAL
    if len(upper) == len(letters) - 1 and text.endswith("s"):
        return UPPER_S
    return MIXED


class WordPieces:
    """Cuts words into the pieces of a vocabulary: longest match first, lower case, accents dropped."""

    def __init__(self, vocabulary):
        self.ids = vocabulary
        self.cls, self.sep, self.mask, self.unk = (vocabulary[t] for t in (CLS, SEP, MASK, UNK))

    @classmethod
    def read(cls, tokenizer_json):
        """Reads the vocabulary of a Hugging Face tokenizer.json."""
        with open(tokenizer_json, encoding="utf-8") as f:
            return cls(json.load(f)["model"]["vocab"])

    def pieces(self, text):
        """The piece numbers of one word, never empty."""
        plain = "".join(
            c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn"
        )
        if not plain or len(plain) > 100:
            return [self.unk]
        found, start = [], 0
        while start < len(plain):
            end = len(plain)
            while end > start:
                piece = ("##" if start else "") + plain[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [self.unk]
            found.append(self.ids[piece])
            start = end
        return found
