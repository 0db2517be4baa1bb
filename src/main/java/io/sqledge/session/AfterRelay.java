package io.sqledge.session;

import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.upstream.FrontendMessages;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * What a session has to find out after the upstream answered for it, before it may read locally again: how far the
 * upstream is (the token), and whether the session's settings are still those it knows. Asked by FunctionCalls when
 * ReadyForQuery {@code I} has been passed on and nothing else is owed; a Query would drop the client's unnamed statement,
 * and inside a transaction any question would take its snapshot.
 */
final class AfterRelay {

    /** OIDs fixed in {@code pg_proc.dat}. */
    static final int PG_CURRENT_WAL_INSERT_LSN = 2852;
    /** {@code current_setting(text, missing_ok boolean)}. */
    private static final int CURRENT_SETTING = 3294;
    private static final int PG_MY_TEMP_SCHEMA = 2854;

    private final SessionSettings settings;
    private final EdgeToken token;
    private final TokenRecovery recovery;
    private final LongSupplier walSegmentBytes;
    private final Runnable compareCatalogs;
    private final RoundTrip roundTrip;

    private long relays;
    private long askedFor;
    private boolean schemaMayDiffer;
    private boolean ownPending;
    private boolean marked;
    private Lsn ownData = Lsn.NONE;
    private Lsn ownCatalog = Lsn.NONE;

    AfterRelay(SessionSettings settings, EdgeToken token, TokenRecovery recovery, LongSupplier walSegmentBytes,
            Runnable compareCatalogs, RoundTrip roundTrip) {
        this.settings = settings;
        this.token = token;
        this.recovery = recovery;
        this.walSegmentBytes = walSegmentBytes;
        this.compareCatalogs = compareCatalogs;
        this.roundTrip = roundTrip;
    }

    /** Something is about to be sent upstream for the client, or something unasked for arrived. */
    void onRelay(boolean mayChangeSchema) {
        relays++;
        ownPending = true;
        schemaMayDiffer |= mayChangeSchema;
        settings.doubt();
    }

    /**
     * The client is about to learn of something committed: from now on no session of this edge may be behind it. Without
     * effect for a ReadyForQuery that ends nothing relayed (a Sync sent up to keep the order of replies): nothing would
     * be asked afterwards, and the mark would stand for ever.
     */
    void markEdge() {
        if (ownPending && !marked) {
            marked = true;
            token.mark();
        }
    }

    boolean isPending() {
        return ownPending;
    }

    /** Whether the copy shows all that this session was told by the upstream. */
    boolean isReachedBy(ReplicaPosition.View view) {
        return !ownPending && view.data().reaches(ownData) && view.catalog().reaches(ownCatalog);
    }

    /** The newest position this session was told. */
    Lsn position() {
        return Lsn.max(ownData, ownCatalog);
    }

    /** Whether there is something to ask that has not been asked yet. */
    boolean isDue() {
        return ownPending && askedFor != relays;
    }

    /** Called with nothing owed and the upstream outside of a transaction block. */
    void ask(UpstreamLink link) {
        long about = relays;
        boolean schema = schemaMayDiffer;
        askedFor = relays;
        long asked = System.nanoTime();
        call(link, FrontendMessages.functionCall(PG_CURRENT_WAL_INSERT_LSN, true), new Answer() {
            @Override
            void received(Buffer message) {
                roundTrip.took(System.nanoTime() - asked);
                onPosition(position(message), schema, about);
            }

            @Override
            public void dropped() {
                handOver();
            }
        });
        Map<String, String> answers = new HashMap<>();
        for (String name : SessionSettings.UNREPORTED) {
            call(link, currentSetting(name), new Answer() {
                @Override
                void received(Buffer message) {
                    answers.put(name, Objects.requireNonNullElse(text(message), ""));
                }
            });
        }
        call(link, FrontendMessages.functionCall(PG_MY_TEMP_SCHEMA, false), new Answer() {
            @Override
            void received(Buffer message) {
                if (relays == about && answers.keySet().containsAll(SessionSettings.UNREPORTED)) {
                    settings.learn(answers, !"0".equals(text(message)));
                }
            }
        });
    }

    /** Asks for a parameter's value; NULL where the upstream's version does not have it. */
    static Buffer currentSetting(String name) {
        return FrontendMessages.functionCall(CURRENT_SETTING, false, name, "t");
    }

    private void onPosition(Lsn insertPosition, boolean schema, long about) {
        Lsn position = insertPosition.withoutPageHeader(walSegmentBytes.getAsLong());
        ownData = Lsn.max(ownData, position);
        if (schema) {
            ownCatalog = Lsn.max(ownCatalog, position);
        }
        if (marked) {
            marked = false;
            token.resolve(position, schema);
        } else {
            token.raise(position, schema);
        }
        if (relays == about) {
            ownPending = false;
            schemaMayDiffer = false;
        }
        if (schema) {
            compareCatalogs.run();
        }
    }

    /** The connection that was to answer cannot; what only this session knows of it finds out with its next relay. */
    void handOver() {
        if (marked) {
            marked = false;
            recovery.takeOver(schemaMayDiffer);
        }
    }

    private static void call(UpstreamLink link, Buffer message, Answer answer) {
        link.send(message, new ReplyQueue.Entry(ReplyQueue.Kind.FUNCTION_CALL, true, answer));
    }

    private abstract static class Answer implements ReplyQueue.Watcher {
        @Override
        public void message(char tag, Buffer bytes) {
            if (tag == 'V') {
                received(bytes);
            }
        }

        abstract void received(Buffer message);
    }

    /** FunctionCallResponse: Int32 length or -1, then the value; a {@code pg_lsn} in binary is its Int64. */
    static Lsn position(Buffer message) {
        return new Lsn(message.getLong(9));
    }

    private static String text(Buffer message) {
        int length = message.getInt(5);
        return length < 0 ? null : message.getString(9, 9 + length, StandardCharsets.UTF_8.name());
    }
}
