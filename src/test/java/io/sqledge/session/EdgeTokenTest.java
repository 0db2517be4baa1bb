package io.sqledge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaPosition;
import org.junit.jupiter.api.Test;

class EdgeTokenTest {

    private final EdgeToken token = new EdgeToken();

    private boolean reachedBy(String data, String catalog) {
        return token.isReachedBy(new ReplicaPosition.View(1, Lsn.parse(data), Lsn.parse(catalog)));
    }

    @Test
    void standsWhileAnyMarkIsLeft() {
        token.mark();
        token.mark();
        token.resolve(Lsn.parse("0/10"), false);
        assertThat(token.isPending()).isTrue();
        token.resolve(Lsn.parse("0/8"), false);
        assertThat(token.isPending()).isFalse();
        assertThat(token.position()).isEqualTo(Lsn.parse("0/10"));
        assertThatThrownBy(() -> token.resolve(Lsn.NONE, false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rowsNeedTheDataPositionAndSchemasBoth() {
        token.raise(Lsn.parse("0/10"), false);
        assertThat(reachedBy("0/10", "0/0")).isTrue();
        assertThat(reachedBy("0/F", "0/20")).isFalse();
        token.raise(Lsn.parse("0/12"), true);
        assertThat(reachedBy("0/12", "0/11")).isFalse();
        assertThat(reachedBy("0/12", "0/12")).isTrue();
    }
}
