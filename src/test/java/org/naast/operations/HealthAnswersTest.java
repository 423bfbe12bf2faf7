package org.naast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class HealthAnswersTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    HikariDataSource pool;

    @Test
    void alsoWithEveryConnectionInUse() throws Exception {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < pool.getMaximumPoolSize()) {
                taken.add(pool.getConnection());
            }

            assertThat(mvc.get().uri("/health"))
                    .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                    .bodyText()
                    .contains("connections-in-use")
                    .doesNotContain("database-away");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }
}
