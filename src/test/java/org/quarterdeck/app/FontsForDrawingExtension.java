package org.quarterdeck.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.quarterdeck.app.platform.FallbackFonts;
import org.quarterdeck.app.platform.SystemRequirements;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A bare machine has nothing to draw text with, and every test of a screen would end there in its own stack trace. Such
 * tests are skipped instead, after one sentence on what to install; where CI is set they fail with it, so that nothing
 * passes unseen. Holds for {@code org.quarterdeck.ui}, for classes under {@link ApplicationExtension} and for those
 * tagged {@code screen}. Where no font is installed, tests draw with those that the program lends.
 */
public final class FontsForDrawingExtension implements ExecutionCondition {

    private static final Optional<Path> LENT = FallbackFonts.lend();
    private static final @Nullable String MISSING = SystemRequirements.missing(true);
    private static final boolean INSIST = Boolean.parseBoolean(System.getenv("CI"));

    static {
        if (MISSING != null && !INSIST) {
            System.err.println("The tests that draw are skipped. " + MISSING);
        }
    }

    /** Returns the environment of another program that draws, with the fonts that are lent where none is installed. */
    public static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        LENT.ifPresent(configuration -> environment.put("FONTCONFIG_FILE", configuration.toString()));
        return environment;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (MISSING == null || context.getTestClass().filter(test -> draws(test, context)).isEmpty()) {
            return ConditionEvaluationResult.enabled("nothing is missing for this test");
        }
        if (INSIST) {
            throw new IllegalStateException(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }

    private static boolean draws(Class<?> test, ExtensionContext context) {
        return test.getPackageName().startsWith("org.quarterdeck.ui") || context.getTags().contains("screen")
                || AnnotationSupport.findRepeatableAnnotations(test, ExtendWith.class).stream()
                        .anyMatch(each -> List.of(each.value()).contains(ApplicationExtension.class));
    }
}
