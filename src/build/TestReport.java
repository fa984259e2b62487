import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Says what the tests' reports tell: {@code TestReport.java slowest FOLDER} lists the ten tests that took longest,
 * {@code TestReport.java skipped FOLDER} how many were skipped and why.
 */
final class TestReport {

    private record Test(String name, double seconds, String skipped) {}

    public static void main(String[] args) throws Exception {
        var tests = read(Path.of(args[1]));
        if (args[0].equals("slowest")) {
            slowest(tests);
        } else {
            skipped(tests);
        }
    }

    private static void slowest(List<Test> tests) {
        if (tests.isEmpty()) {
            System.out.println("There are no test reports yet: mvn verify writes them.");
        }
        tests.stream().sorted(Comparator.comparingDouble(Test::seconds).reversed()).limit(10)
                .forEach(test -> System.out.println(String.format(Locale.ROOT, "%7.1f s  %s", test.seconds(), test.name())));
    }

    private static void skipped(List<Test> tests) {
        var reasons = new TreeMap<String, Integer>();
        tests.stream().filter(test -> test.skipped() != null).forEach(test -> reasons.merge(test.skipped(), 1, Integer::sum));
        System.out.println(reasons.isEmpty() ? "Tests: " + tests.size() + ", none skipped."
                : "Tests: " + tests.size() + ", skipped: " + reasons.values().stream().mapToInt(Integer::intValue).sum() + ".");
        reasons.forEach((reason, count) -> System.out.println("Skipped: " + count + ": " + reason));
    }

    private static List<Test> read(Path folder) throws Exception {
        var tests = new ArrayList<Test>();
        for (var file : reports(folder)) {
            var cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                tests.add(test((Element) cases.item(i)));
            }
        }
        return tests;
    }

    private static List<Path> reports(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml")).toList();
        }
    }

    private static Test test(Element found) {
        var skipped = found.getElementsByTagName("skipped");
        var name = found.getAttribute("classname") + " " + found.getAttribute("name");
        return new Test(name.strip(), Double.parseDouble(found.getAttribute("time").replace(",", "")),
                skipped.getLength() == 0 ? null : reason((Element) skipped.item(0)));
    }

    private static String reason(Element skipped) {
        var message = skipped.getAttribute("message").isBlank() ? skipped.getTextContent() : skipped.getAttribute("message");
        return message.isBlank() ? "no reason is given" : message.strip().lines().findFirst().orElseThrow();
    }
}
