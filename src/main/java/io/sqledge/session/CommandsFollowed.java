package io.sqledge.session;

import io.sqledge.session.ReplyQueue.Watcher;
import io.sqledge.sql.parse.StatementKind;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows what a relayed text does to the session's prepared statements and portals: DEALLOCATE, DISCARD ALL, and the
 * transaction's end. CommandComplete comes once for each, in order.
 */
final class CommandsFollowed implements Watcher {

    private static final Set<String> DEALLOCATES_ALL = Set.of("DEALLOCATE ALL", "DISCARD ALL");
    /** Of COMMIT and PREPARE TRANSACTION too the second, when the transaction has failed. */
    private static final Set<String> ENDS = Set.of("COMMIT", "ROLLBACK", "PREPARE TRANSACTION");

    /** Of those that are deallocated by name, in order. */
    private final Deque<Statements.Removal> named;
    private final List<Statements.Removal> all;
    private final Iterator<StatementKind> ends;
    private final Portals portals;
    private final Portal running;
    private final long batch;
    private final Watcher then;

    private CommandsFollowed(StatementText text, Statements statements, Portals portals, Portal running, long batch,
            Watcher then) {
        this.named = text.namesDeallocated().stream().map(name -> statements.expectRemoval(name, batch))
                .collect(Collectors.toCollection(ArrayDeque::new));
        // From here to its answer, what follows must not take them for certain.
        this.all = text.deallocatesAll() ? statements.expectRemovalOfAll(batch) : List.of();
        this.ends = text.transactionEnds().iterator();
        this.portals = portals;
        this.running = running;
        this.batch = batch;
        this.then = then;
    }

    /**
     * @param running the portal that runs it, null for a Query
     * @param batch the one it is sent in
     * @param then hears the end of the statement as well
     */
    static Watcher of(StatementText text, Statements statements, Portals portals, Portal running, long batch, Watcher then) {
        CommandsFollowed followed = new CommandsFollowed(text, statements, portals, running, batch, then);
        return !followed.named.isEmpty() || !followed.all.isEmpty() || followed.ends.hasNext() ? followed : then;
    }

    @Override
    public void message(char tag, Buffer bytes) {
        then.message(tag, bytes);
        if (tag != 'C') {
            return;
        }
        String command = UpstreamLink.commandTag(bytes);
        if (command.equals("DEALLOCATE") && !named.isEmpty()) {
            named.poll().confirm();
        } else if (DEALLOCATES_ALL.contains(command)) {
            all.forEach(Statements.Removal::confirm);
        } else if (ENDS.contains(command) && ends.hasNext() && ends.next() != StatementKind.ROLLBACK_TO) {
            portals.endTransaction(batch, running);
        }
    }

    @Override
    public void done() {
        revoke();
        then.done();
    }

    @Override
    public void dropped() {
        revoke();
        then.dropped();
    }

    /** What was not confirmed did not happen. */
    private void revoke() {
        named.forEach(Statements.Removal::revoke);
        all.forEach(Statements.Removal::revoke);
    }
}
