"""One form for the spellings of a name: case, hyphens, plural, LaTeX markup (org.paperloom.extract.text.Names)."""

import re
import unicodedata


def normal(s):
    """The name in lower case, hyphens as blanks, no article before it, words without plural ending; may be empty."""
    s = unicodedata.normalize("NFKC", s).casefold()
    s = re.sub(r"\\(?:text\w*|emph|mathrm|mathbf)\b", " ", s)
    s = re.sub(r"[\\{}$~`'\"“”‘’]", "", s)
    words = [w for w in (singular(w.strip(".")) for w in re.sub(r"[^\w%.+]+", " ", s).split()) if w]
    while len(words) > 1 and words[0] in ("the", "a", "an"):
        words.pop(0)
    return " ".join(words)


def singular(w):
    if len(w) > 3 and w.endswith("ies"):
        return w[:-3] + "y"
    if len(w) > 2 and w.endswith("s") and not w.endswith(("ss", "us", "is")):
        return w[:-1]
    return w
