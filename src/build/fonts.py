"""Makes assets/fonts from the whole faces that npm carries. Needed only when a face changes:

    npm pack @expo-google-fonts/fraunces @expo-google-fonts/inter    (and unpack each)
    pip install fonttools
    python src/build/fonts.py FRAUNCES_PACKAGE INTER_PACKAGE assets/fonts

Web packages cut a face into one file a script. JavaFX keeps only one file of a name, so here each face is one file with
all the scripts that it draws. JavaFX can't be asked for tabular figures either, so Inter's figures are made tabular.
"""
import shutil
import sys
from pathlib import Path
from fontTools import subset
from fontTools.ttLib import TTFont

SCRIPTS = [(0x20, 0x24F), (0x259, 0x259), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F),
           (0x2070, 0x20BF), (0x2100, 0x2212), (0x2215, 0x221E), (0x2248, 0x2265), (0x25A0, 0x25CF), (0x2713, 0x2717)]


def tabular(font):
    """Puts the tabular figures where the proportional ones were."""
    swaps = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    swaps.update(getattr(table, "ExtSubTable", table).mapping)
    for cmap in font["cmap"].tables:
        if cmap.isUnicode():
            cmap.cmap.update({c: swaps[g] for c, g in cmap.cmap.items() if c in range(0x30, 0x3A) and g in swaps})


def make(source, target, figures):
    font = TTFont(source)
    if figures:
        tabular(font)
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=["*"], name_languages=["*"],
                             layout_features=["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in SCRIPTS for c in range(low, high + 1)])
    subsetter.subset(font)
    font.flavor = "woff"
    font.save(target)


def main(fraunces, inter, out):
    for weight in ["400Regular", "600SemiBold"]:
        make(Path(fraunces, weight, f"Fraunces_{weight}.ttf"), Path(out, f"fraunces-{weight[:3]}.woff"), False)
    for weight in ["400Regular", "500Medium", "600SemiBold"]:
        make(Path(inter, weight, f"Inter_{weight}.ttf"), Path(out, f"inter-{weight[:3]}.woff"), True)
    shutil.copy(Path(fraunces, "LICENSE_FONT"), Path(out, "fraunces-OFL.txt"))
    shutil.copy(Path(inter, "LICENSE_FONT"), Path(out, "inter-OFL.txt"))


main(*sys.argv[1:])
