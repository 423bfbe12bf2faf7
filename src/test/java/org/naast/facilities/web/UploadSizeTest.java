package org.naast.facilities.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class UploadSizeTest {

    private static final long MIB = 1024 * 1024;

    @Autowired
    MultipartConfigElement uploads;

    @Test
    void aListForAWholeCountryIsNotTooLarge() {
        assertThat(uploads.getMaxFileSize()).isEqualTo(16 * MIB);
        assertThat(uploads.getMaxRequestSize()).isEqualTo(48 * MIB);
    }
}
