package org.quarterdeck.importer.markdown.splitting;

import java.util.List;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.SlideDraft;

/** The way in which a tool splits a deck into slides and writes what is not to be seen. */
public interface DeckSplitting {

    List<SlideDraft> slides(DeckDraft deck);
}
