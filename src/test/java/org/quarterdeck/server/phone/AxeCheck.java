package org.quarterdeck.server.phone;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** WCAG 2.2 AA and AAA's contrast, as far as a machine can tell. */
public final class AxeCheck {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa",
            "best-practice");
    private static final List<String> CONTRAST = List.of("color-contrast", "color-contrast-enhanced");
    private static final String SCRIPT = AxeBuilder.getAxeScript();
    /** Axe describes in full only what is wrong, which takes less than half the time. */
    private static final String RUN = """
            async only => {
              const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
              return found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.target + ' ' + node.html).join(', '));
            }""";

    private AxeCheck() {}

    public static List<String> faults(Page page) {
        return faults(page, "tag", RULES);
    }

    /** What can change with the colours alone. */
    static List<String> faultsOfContrast(Page page) {
        return faults(page, "rule", CONTRAST);
    }

    private static List<String> faults(Page page, String type, List<String> values) {
        if (page.evaluate("() => typeof window.axe === 'undefined'").equals(true)) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(RUN, Map.of("type", type, "values", values))).stream().map(String::valueOf).toList();
    }
}
