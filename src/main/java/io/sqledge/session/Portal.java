package io.sqledge.session;

import io.sqledge.replica.RowSpool;
import io.sqledge.sql.Binding;
import io.sqledge.sql.LocalQuery;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * A portal of the extended protocol. It lives to the end of its implicit transaction; a local one keeps its rows, so that
 * it can be read on while the rest of the batch is upstream.
 */
final class Portal {

    private final PreparedQuery query;
    private final Buffer bindMessage;
    private final List<Boolean> binaryResults;
    private final long batch;
    private final LocalQuery plan;
    private final Binding.Bound values;
    private RowSpool spool;
    private boolean atEnd;
    private Kind kind;
    /** What it was before it moved upstream. */
    private Kind kindHere;
    /** Until it is certain that it was bound: what had its name. */
    private Portal before;
    private boolean revoked;
    private boolean boundUpstreamToo;

    private enum Kind { READ, OWN, COMMAND, UPSTREAM }

    private Portal(Kind kind, PreparedQuery query, Buffer bindMessage, List<Boolean> binaryResults, long batch,
            LocalQuery plan, Binding.Bound values) {
        this.kind = kind;
        this.query = query;
        this.bindMessage = bindMessage;
        this.binaryResults = binaryResults;
        this.batch = batch;
        this.plan = plan;
        this.values = values;
    }

    static Portal local(PreparedQuery query, Buffer bindMessage, List<Boolean> binaryResults, long batch,
            LocalQuery plan, Binding.Bound values) {
        return new Portal(Kind.READ, query, bindMessage, binaryResults, batch, plan, values);
    }

    /** Of {@code SHOW sqledge.*}. */
    static Portal own(PreparedQuery query, List<Boolean> binaryResults, long batch) {
        return new Portal(Kind.OWN, query, null, binaryResults, batch, null, null);
    }

    /** Of a {@link LocalCommand}. */
    static Portal command(PreparedQuery query, Buffer bindMessage, long batch) {
        return new Portal(Kind.COMMAND, query, bindMessage, List.of(), batch, null, null);
    }

    static Portal upstream(PreparedQuery query, long batch) {
        return new Portal(Kind.UPSTREAM, query, null, List.of(), batch, null, null);
    }

    /** Null when the upstream alone knows the statement. */
    PreparedQuery query() {
        return query;
    }

    Buffer bindMessage() {
        return bindMessage;
    }

    List<Boolean> binaryResults() {
        return binaryResults;
    }

    /** The number of the batch it was bound in. */
    long batch() {
        return batch;
    }

    LocalQuery plan() {
        return plan;
    }

    Binding.Bound values() {
        return values;
    }

    boolean isUpstream() {
        return kind == Kind.UPSTREAM;
    }

    boolean isOwn() {
        return kind == Kind.OWN;
    }

    /** Of a statement that the file answers. */
    boolean isRead() {
        return kind == Kind.READ;
    }

    boolean isCommand() {
        return kind == Kind.COMMAND;
    }

    /** It had been bound here and is now being bound upstream. */
    void moveUpstream() {
        kindHere = kind;
        kind = Kind.UPSTREAM;
    }

    /** It was not bound upstream, because its batch had failed before: the client knows it as it was. */
    void moveBack() {
        if (kindHere != null) {
            kind = kindHere;
            kindHere = null;
        }
    }

    void expectInPlaceOf(Portal portal) {
        before = portal;
    }

    /** It was bound, so what had its name is gone. */
    void confirm() {
        if (before != null) {
            before.close();
            before = null;
        }
    }

    void revoke() {
        revoked = true;
    }

    /** What had the name, or null; not one that turned out never to have been bound. */
    Portal before() {
        return before != null && before.revoked ? before.before() : before;
    }

    /** Its rows are here, and the upstream has it only to count its table as in use. */
    boolean isBoundUpstreamToo() {
        return boundUpstreamToo;
    }

    void setBoundUpstreamToo(boolean bound) {
        boundUpstreamToo = bound;
    }

    RowSpool spool() {
        return spool;
    }

    void fill(RowSpool rows) {
        spool = rows;
    }

    boolean isAtEnd() {
        return atEnd;
    }

    void end() {
        atEnd = true;
        close();
    }

    void close() {
        confirm();
        if (spool != null) {
            spool.close();
            spool = null;
        }
    }

    /** Whether rows of it may have been given to the client, so that it cannot be run again elsewhere. */
    boolean hasStarted() {
        return spool != null || atEnd;
    }
}
