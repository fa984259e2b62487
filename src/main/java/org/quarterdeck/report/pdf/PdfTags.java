package org.quarterdeck.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The tags of a document: what each piece of its pages is, in the order of reading, so that it can be read aloud. A piece
 * belongs to the element that was begun last.
 */
final class PdfTags {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<COSArray> pages = new ArrayList<>();
    private PDStructureNode parent = whole;
    private PDStructureElement current = whole;

    PdfTags(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
    }

    /** Begins an element; {@code type} is one of the standard structure types. */
    PDStructureElement begin(String type) {
        current = new PDStructureElement(type, parent);
        parent.appendKid(current);
        return current;
    }

    /** Begins an element that the next ones are parts of, until it is left. */
    void enter(String type) {
        parent = begin(type);
    }

    void leave() {
        parent = parent instanceof PDStructureElement element ? element.getParent() : whole;
    }

    /** Goes on with an element that was begun before, as the cells of a row do line by line. */
    void resume(PDStructureElement element) {
        current = element;
    }

    /** Registers a new page. */
    void page(PDPage page) {
        page.setStructParents(pages.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        pages.add(new COSArray());
    }

    /** Returns the name of the element that the next piece belongs to. */
    COSName type() {
        return COSName.getPDFName(current.getStructureType());
    }

    /** Registers a piece of the newest page; returns the properties by which the page names it. */
    PDPropertyList piece(PDPage page) {
        var here = pages.getLast();
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, here.size());
        var kids = current.getCOSObject().getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            array.add(reference);
        } else {
            var array = new COSArray();
            if (kids != null) {
                array.add(kids);
            }
            array.add(reference);
            current.getCOSObject().setItem(COSName.K, array);
        }
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, here.size());
        here.add(current);
        return PDPropertyList.create(properties);
    }

    /** Adds the tags to the document. */
    void finish() {
        var numbers = new java.util.HashMap<Integer, PDParentTreeValue>();
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(i, new PDParentTreeValue(pages.get(i)));
        }
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
