package org.quarterdeck.workshop;

import java.util.List;

/**
 * The material of a segment's slide.
 *
 * @param build whether its items come one at a time
 * @param body what is shown, without the first heading and the notes
 * @param sources keys into {@link Workshop#sources()}
 * @param heading the first heading as written, with what is emphasised in it
 * @param backdrop the pictures behind the text, side by side
 */
public record SlideMaterial(SlideLayout layout, BuildMode build, List<Block> body, List<String> sources,
        List<Inline> heading, List<Block.Picture> backdrop) {

    public SlideMaterial {
        body = List.copyOf(body);
        sources = List.copyOf(sources);
        heading = List.copyOf(heading);
        backdrop = List.copyOf(backdrop);
    }

    public SlideMaterial(SlideLayout layout, BuildMode build, List<Block> body) {
        this(layout, build, body, List.of(), List.of(), List.of());
    }
}
