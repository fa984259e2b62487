package org.quarterdeck.workshop.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.picture.PictureLook;
import org.quarterdeck.workshop.picture.PictureLook.Place;

/**
 * The words between the brackets of a picture, as users of Marp write them: {@code bg}, {@code w:300} and the like say how it
 * is shown, the rest describes it.
 */
record PictureWords(PictureLook look, String description, List<String> unknown) {

    private static final Pattern SIZE = Pattern.compile("(w|width|h|height):(?:(\\d{1,5})(px|%)?|auto)");
    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:\\.\\d+)?%");
    private static final Pattern SIDE = Pattern.compile("(left|right)(?::(\\d{1,2})(?:\\.\\d+)?%)?");
    private static final Pattern FILTER = Pattern.compile("(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|"
            + "opacity|saturate|sepia)(?::[\\w.,%#()-]+)?");
    private static final double WIDTH = 1280;

    static PictureWords of(String written) {
        var words = List.of(written.strip().split("\\s+"));
        boolean behind = words.contains("bg") && (words.getFirst().equals("bg") || words.stream().allMatch(PictureWords::steers));
        var place = behind ? Place.BEHIND : Place.IN_TEXT;
        int width = 0;
        int height = 0;
        int share = 0;
        boolean whole = false;
        var rest = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var word : words) {
            var size = SIZE.matcher(word);
            var side = SIDE.matcher(word);
            if (size.matches()) {
                boolean across = size.group(1).startsWith("w");
                int pixels = size.group(2) == null ? 0 : pixels(size.group(2), "%".equals(size.group(3)), across);
                width = across ? pixels : width;
                height = across ? height : pixels;
            } else if (behind && side.matches()) {
                place = Place.valueOf(side.group(1).toUpperCase(Locale.ROOT));
                share = side.group(2) == null ? 0 : Integer.parseInt(side.group(2));
            } else if (behind && (word.equals("fit") || word.equals("contain"))) {
                whole = true;
            } else if (FILTER.matcher(word).matches() && (behind || word.indexOf(':') > 0)) {
                unknown.add(word);
            } else if (!behind || !steers(word)) {
                rest.add(word);
            }
        }
        return new PictureWords(new PictureLook(place, width, height, whole, share), String.join(" ", rest), unknown);
    }

    private static int pixels(String number, boolean share, boolean across) {
        int value = Integer.parseInt(number);
        return share ? (int) Math.round(value / 100.0 * (across ? WIDTH : PictureLook.SLIDE_HEIGHT)) : value;
    }

    private static boolean steers(String word) {
        return List.of("bg", "fit", "contain", "cover", "auto", "vertical").contains(word) || SIZE.matcher(word).matches()
                || SHARE.matcher(word).matches() || SIDE.matcher(word).matches() || FILTER.matcher(word).matches();
    }
}
