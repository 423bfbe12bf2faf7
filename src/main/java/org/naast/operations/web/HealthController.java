package org.naast.operations.web;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.naast.operations.Finding;
import org.naast.operations.Health;
import org.naast.viewer.Public;
import org.naast.viewer.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 200 when all is well, 503 with codes when not: nothing else, as anybody may ask. */
@RestController
@Public("a watcher has no account, and the answer says nothing about anybody")
class HealthController {

    private final Watch watch;

    HealthController(Health health, HikariDataSource pool) {
        this.watch = new Watch(() -> health.findings(Viewer.job()), () -> isFull(pool));
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, List<String>>> show() {
        var codes = watch.findings().stream().map(Finding::code).toList();
        return ResponseEntity.status(codes.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("wrong", codes));
    }

    private static boolean isFull(HikariDataSource pool) {
        return pool.getHikariPoolMXBean().getActiveConnections() == pool.getMaximumPoolSize();
    }
}
