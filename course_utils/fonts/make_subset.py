"""Make the subset of Noto Sans KR that the pictures use.

Run it with the full font, and with fontTools installed:

    npm pack @expo-google-fonts/noto-sans-kr
    tar xzf expo-google-fonts-noto-sans-kr-*.tgz
    python course_utils/fonts/make_subset.py package/400Regular/NotoSansKR_400Regular.ttf

It keeps the 2,350 syllables of KS X 1001, which cover everyday Korean, the letters of
Latin and Greek, and the signs that formulas need. The family gets a name of its own: a
computer may have another "Noto Sans KR", whose default weight is too thin to read.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Noto Sans KR subset"
OUTPUT = Path(__file__).with_name("NotoSansKR-subset.ttf")

# KS X 1001 keeps its syllables in rows 0xB0 to 0xC8 of EUC-KR, 94 in a row.
KOREAN_SYLLABLES = "".join(
    bytes([row, column]).decode("euc-kr")
    for row in range(0xB0, 0xC9)
    for column in range(0xA1, 0xFF)
)
OTHER_CHARACTERS = (
    list(range(0x20, 0x7F))  # ASCII
    + list(range(0xA0, 0x100))  # Latin-1
    + list(range(0x391, 0x3CA))  # Greek
    + list(range(0x2010, 0x2027))  # dashes, quotation marks, ellipsis
    + list(range(0x2080, 0x208F))  # subscripts
    + list(range(0x2190, 0x2194))  # arrows
    + [0x2212, 0x221A, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265, 0x2032]  # − √ ∞ ≈ ≠ ≤ ≥ ′
    + list(range(0x3131, 0x3164))  # single Korean letters
)


def make_subset(source: Path) -> None:
    """Write the subset of the TrueType font `source` to OUTPUT."""
    options = subset.Options(hinting=False, layout_features=["kern"], name_IDs=["*"])
    options.drop_tables += ["BASE", "GSUB", "STAT", "vhea", "vmtx"]
    font = TTFont(source)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=KOREAN_SYLLABLES, unicodes=OTHER_CHARACTERS)
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = FAMILY
        elif record.nameID == 6:
            record.string = FAMILY.replace(" ", "-")
    font.save(OUTPUT)
    print(f"{OUTPUT.name}: {OUTPUT.stat().st_size / 1000:.0f} KB")


if __name__ == "__main__":
    make_subset(Path(sys.argv[1]))
