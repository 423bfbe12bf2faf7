package org.naast.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says what to do, instead of a page of Java, when another Naast holds the data folder. */
public class AlreadyRunning implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var message = cause.getMessage();
            if (message != null && message.startsWith("another Naast is running")) {
                return new FailureAnalysis(
                        message,
                        "A list of places can be brought in while it runs, on its page /places/import. For a command,"
                                + " stop the one that runs first.",
                        cause);
            }
        }
        return null;
    }
}
