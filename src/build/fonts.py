"""Makes assets/fonts from the whole faces that npm carries. Needed only when a face changes:

    npm pack @expo-google-fonts/fraunces @expo-google-fonts/inter @expo-google-fonts/jetbrains-mono @fontsource/noto-emoji
    (and unpack each)
    pip install fonttools
    python src/build/fonts.py FRAUNCES_PACKAGE INTER_PACKAGE MONO_PACKAGE EMOJI_PACKAGE assets/fonts

Web packages cut a face into one file a script. JavaFX keeps only one file of a name, so here each face is one file with
all the scripts that it draws. Nor can JavaFX be asked for tabular figures, so Inter's figures are made tabular; and it
sets no kerning, so the pairs that show are written beside each face: a first character, a shift in thousandths of the
size, and the characters that it is for. Which characters a face has is written beside it too. Where pieces of a letter overlap it draws holes once text is scaled, so such
letters become one outline (by Flatten.java, which a JDK runs as it is).
"""
import shutil
import subprocess
import sys
from pathlib import Path
from fontTools import subset
from fontTools.pens.basePen import BasePen
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.reverseContourPen import ReverseContourPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

SCRIPTS = [(0x20, 0x24F), (0x259, 0x259), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F),
           (0x2070, 0x20BF), (0x2100, 0x2212), (0x2215, 0x221E), (0x2248, 0x2265), (0x25A0, 0x25CF), (0x2713, 0x2717)]

LETTERS = [chr(c) for low, high in [(0x21, 0x7E), (0xC0, 0x17F)] for c in range(low, high + 1)] + list("“”‘’„–—…«»•")


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


def shift(gpos, lookups, first, second):
    """What the face asks for between two glyphs: in each lookup the first table that knows the pair has its say."""
    total = 0
    for lookup in lookups:
        for table in gpos.LookupList.Lookup[lookup].SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2 or first not in table.Coverage.glyphs:
                continue
            if table.Format == 1:
                pairs = table.PairSet[table.Coverage.glyphs.index(first)].PairValueRecord
                value = next((pair.Value1 for pair in pairs if pair.SecondGlyph == second), None)
                if value is None:
                    continue
            else:
                row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)]
                value = row.Class2Record[table.ClassDef2.classDefs.get(second, 0)].Value1
            total += getattr(value, "XAdvance", 0) or 0
            break
    return total


def kerning(font, least):
    gpos = font["GPOS"].table
    lookups = sorted({i for r in gpos.FeatureList.FeatureRecord if r.FeatureTag == "kern" for i in r.Feature.LookupListIndex})
    glyphs = {c: g for c, g in ((c, font.getBestCmap().get(ord(c))) for c in LETTERS) if g}
    for first in glyphs:
        seconds = {}
        for second in glyphs:
            value = round(shift(gpos, lookups, glyphs[first], glyphs[second]) * 1000 / font["head"].unitsPerEm)
            if abs(value) >= least:
                seconds.setdefault(value, []).append(second)
        for value in sorted(seconds):
            yield f"{first} {value} {''.join(seconds[value])}\n"


class Lines(BasePen):
    """An outline as lines of text, composite glyphs with all of their parts."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.lines = []

    def _moveTo(self, point):
        self.lines.append("M {} {}".format(*point))

    def _lineTo(self, point):
        self.lines.append("L {} {}".format(*point))

    def _qCurveToOne(self, control, point):
        self.lines.append("Q {} {} {} {}".format(*control, *point))

    def _closePath(self):
        self.lines.append("Z")


def drawn(lines):
    """The glyph of such lines, in whole units, without the slivers that rounding leaves."""
    contours = []
    for line in lines:
        kind, *numbers = line.split()
        numbers = [round(float(n)) for n in numbers]
        points = list(zip(numbers[::2], numbers[1::2]))
        if kind == "M":
            contours.append([points])
        elif kind != "Z" and any(point != contours[-1][-1][-1] for point in points):
            contours[-1].append(points)

    def draw(pen):
        for contour in contours:
            area = AreaPen()
            for each in (area, pen):
                if each is area or abs(area.value) > 6:
                    each.moveTo(*contour[0])
                    for points in contour[1:]:
                        each.qCurveTo(*points) if len(points) > 1 else each.lineTo(*points)
                    each.closePath()
    return draw


def flatten(font):
    """Makes one outline of each glyph whose pieces overlap: simple glyphs first, then those that are put together from them."""
    glyf, metrics = font["glyf"], font["hmtx"]
    bearings = {g: metrics[g][1] - glyf[g].xMin for g in font.getGlyphOrder() if glyf[g].numberOfContours}
    for composite in (False, True):
        glyphs, text = font.getGlyphSet(), []
        for name in [g for g in bearings if glyf[g].isComposite() == composite]:
            pen = Lines(glyphs)
            glyphs[name].draw(pen)
            text += [f"G {name}", *pen.lines]
        flat = subprocess.run(["java", Path(__file__).with_name("Flatten.java")], input="\n".join(text), capture_output=True,
                              text=True, check=True).stdout
        for outline in flat.split("G ")[1:]:
            name, *lines = outline.splitlines()
            before, after, pen = AreaPen(glyphs), AreaPen(), TTGlyphPen(None)
            glyphs[name].draw(before)
            drawn(lines)(after)
            drawn(lines)(pen if before.value * after.value > 0 else ReverseContourPen(pen))
            glyf[name] = pen.glyph()
    for name in bearings:
        glyf[name].recalcBounds(glyf)
        metrics[name] = (metrics[name][0], glyf[name].xMin + bearings[name])


def upright(font, family):
    """Gives a slanted face a family of its own, by which JavaFX finds it, as it finds the weights."""
    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = family
        elif record.nameID in (2, 17):
            record.string = "Regular"
        elif record.nameID == 6:
            record.string = family.replace(" ", "")
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x21 | 0x40
    font["head"].macStyle = 0


def make(source, target, figures, family=None):
    font = TTFont(source, recalcTimestamp=False)
    if family:
        upright(font, family)
    if figures:
        tabular(font)
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=["*"], name_languages=["*"],
                             layout_features=["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in SCRIPTS for c in range(low, high + 1)])
    subsetter.subset(font)
    flatten(font)
    font.save(target)
    Path(target).with_suffix(".kern").write_text("".join(kerning(font, 25 if figures else 12)), encoding="utf-8")


def letters(face, target):
    """Which characters a face has, as ranges in hexadecimal, so that what it lacks is taken from another bundled one."""
    ranges = []
    for c in sorted(c for c in TTFont(face).getBestCmap() if c >= 0x20):
        if ranges and ranges[-1][1] == c - 1:
            ranges[-1][1] = c
        else:
            ranges.append([c, c])
    lines = [f"{low:x}\n" if low == high else f"{low:x}-{high:x}\n" for low, high in ranges]
    Path(target).write_text("".join(lines), encoding="ascii")


def pictures(source, target):
    """One emoji a character: without the drawings for sequences, which are half of the face, and without letters and figures."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=["*"], layout_features=[])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for c in font.getBestCmap() if 0x203C <= c < 0xE0000])
    subsetter.subset(font)
    font.flavor = None
    font.save(target)


def main(fraunces, inter, mono, emoji, out):
    make(Path(fraunces, "400Regular_Italic", "Fraunces_400Regular_Italic.ttf"), Path(out, "fraunces-400-italic.ttf"), False,
         "Fraunces Italic")
    make(Path(fraunces, "600SemiBold_Italic", "Fraunces_600SemiBold_Italic.ttf"), Path(out, "fraunces-600-italic.ttf"), False,
         "Fraunces SemiBold Italic")
    make(Path(inter, "400Regular_Italic", "Inter_400Regular_Italic.ttf"), Path(out, "inter-400-italic.ttf"), True, "Inter Italic")
    make(Path(mono, "400Regular", "JetBrainsMono_400Regular.ttf"), Path(out, "jetbrains-mono-400.ttf"), False)
    letters(Path(out, "fraunces-400-italic.ttf"), Path(out, "fraunces-italic.letters"))
    letters(Path(out, "jetbrains-mono-400.ttf"), Path(out, "jetbrains-mono.letters"))
    shutil.copy(Path(mono, "LICENSE_FONT"), Path(out, "jetbrains-mono-OFL.txt"))
    for weight in ["400Regular", "600SemiBold"]:
        make(Path(fraunces, weight, f"Fraunces_{weight}.ttf"), Path(out, f"fraunces-{weight[:3]}.ttf"), False)
    for weight in ["400Regular", "500Medium", "600SemiBold"]:
        make(Path(inter, weight, f"Inter_{weight}.ttf"), Path(out, f"inter-{weight[:3]}.ttf"), True)
    pictures(Path(emoji, "files", "noto-emoji-emoji-400-normal.woff"), Path(out, "noto-emoji.ttf"))
    shutil.copy(Path(emoji, "LICENSE"), Path(out, "noto-emoji-OFL.txt"))
    shutil.copy(Path(fraunces, "LICENSE_FONT"), Path(out, "fraunces-OFL.txt"))
    shutil.copy(Path(inter, "LICENSE_FONT"), Path(out, "inter-OFL.txt"))


main(*sys.argv[1:])
