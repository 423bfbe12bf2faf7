package org.naast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Naast. */
@SpringBootApplication
public class NaastApplication {

    public static void main(String... args) {
        SpringApplication.run(NaastApplication.class, args);
    }
}
