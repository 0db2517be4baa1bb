package io.sqledge.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSettingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "refused", value = {
        "CONSISTENCY|Edge|edge", "CONSISTENCY|STRONG|strong", "CONSISTENCY|''|refused", "CONSISTENCY|edgy|refused",
        "WAIT|20|20ms", "WAIT|0|0", "WAIT|-1|-1", "WAIT|1500us|2ms", "WAIT|1.5s|1500ms", "WAIT|' 2 min '|2min", "WAIT|24h|1d",
        "WAIT|1w|refused", "WAIT|-2|refused", "WAIT|-1ms|refused", "WAIT|25d|refused", "WAIT|1e3|refused", "WAIT|''|refused",
        "MAX_STALENESS|5s|5s", "MAX_STALENESS|-1|-1", "MAX_STALENESS|never|refused",
        "MIN_LSN|0/16b3748|0/16B3748", "MIN_LSN|1:0/16B3748|1:0/16B3748", "MIN_LSN|''|''", "MIN_LSN|1:|refused",
        "MIN_LSN|0/123456789|refused", "MIN_LSN|x/1|refused", "MIN_LSN|-1:0/1|refused",
        "TIES|local|local", "TIES|Upstream|upstream", "TIES|any|refused"})
    void valueIsReadAsPostgresReadsIts(OwnSetting setting, String given, String shown) {
        assertThat(setting.canonical(given)).isEqualTo(shown);
    }

    @Test
    void defaultsAreValues() {
        for (OwnSetting setting : OwnSetting.values()) {
            assertThat(setting.canonical(setting.defaultValue())).as(setting.parameter()).isEqualTo(setting.defaultValue());
            assertThat(OwnSetting.of(setting.parameter())).isEqualTo(setting);
            assertThat(SessionSettings.UNREPORTED).contains(setting.parameter());
        }
        assertThat(OwnSetting.of("sqledge.last_route")).isNull();
        assertThat(OwnSetting.of(null)).isNull();
    }
}
