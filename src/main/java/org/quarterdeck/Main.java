package org.quarterdeck;

/**
 * The entry point of {@code java -jar}. It is compiled for Java 8, so that an older Java reports in one line which version
 * is needed; the rest of the program is loaded only after that.
 */
public final class Main {

    private static final int NEEDED = 25;

    private Main() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version", "0");
        if (version.startsWith("1.") || Integer.parseInt(version) < NEEDED) {
            System.err.println("Quarterdeck needs Java " + NEEDED + " or newer; this is Java " + version
                    + ". Install a JDK " + NEEDED + ", for example from https://adoptium.net, and start it with that.");
            System.exit(1);
        }
        Class.forName("org.quarterdeck.AotRelauncher").getDeclaredMethod("start").invoke(null);
        Class.forName("org.quarterdeck.app.Quarterdeck").getMethod("main", String[].class).invoke(null, (Object) args);
    }
}
