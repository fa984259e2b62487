package org.quarterdeck.server.phone;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2 AA and AAA's contrast, as far as a machine can tell. */
public final class AxeCheck {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa",
            "best-practice");
    private static final List<String> CONTRAST = List.of("color-contrast", "color-contrast-enhanced");

    private AxeCheck() {}

    public static List<String> faults(Page page) {
        return faults(new AxeBuilder(page).withTags(RULES));
    }

    /** What can change with the colours alone. */
    static List<String> faultsOfContrast(Page page) {
        return faults(new AxeBuilder(page).withRules(CONTRAST));
    }

    private static List<String> faults(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml()).toList())
                .toList();
    }
}
