package org.naast.privacy;

import java.util.List;
import java.util.stream.Collectors;
import org.naast.viewer.PersonId;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Carries erasures out: when they are begun, and at the start, before anything listens, those a crash or restore left. */
@Component
class Erasing implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Erasing.class);
    private static final int BEFORE_ANYTHING_LISTENS = 0;

    private final ErasureSteps steps;
    private final ObjectProvider<Erases> modules;
    private volatile boolean running;

    Erasing(ErasureSteps steps, ObjectProvider<Erases> modules) {
        this.steps = steps;
        this.modules = modules;
    }

    @Reaction
    void on(Erasure.Begun begun) {
        carryOut(begun.who());
    }

    @Override
    public void start() {
        steps.open(Viewer.job()).forEach(this::carryOut);
        var back = broughtBack();
        back.forEach(who -> {
            steps.again(Viewer.job(), who);
            carryOut(who);
        });
        if (!back.isEmpty()) {
            log.info("{} people whom a backup brought back are erased again", back.size());
        }
        running = true;
    }

    private List<PersonId> broughtBack() {
        var columns =
                modules.stream().flatMap(module -> module.columns().stream()).collect(Collectors.toUnmodifiableSet());
        return steps.broughtBack(Viewer.job(), columns);
    }

    void carryOut(PersonId who) {
        modules.orderedStream().forEach(module -> steps.take(Viewer.job(), who, module));
        steps.finish(Viewer.job(), who);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_ANYTHING_LISTENS;
    }
}
