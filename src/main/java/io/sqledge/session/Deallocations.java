package io.sqledge.session;

import io.sqledge.session.ReplyQueue.Watcher;
import io.vertx.core.buffer.Buffer;
import java.util.Iterator;

/** Follows DEALLOCATE in a relayed text: CommandComplete comes once for each, in order. */
final class Deallocations implements Watcher {

    private final Iterator<String> names;
    private final Statements statements;
    private final Watcher then;

    private Deallocations(Iterator<String> names, Statements statements, Watcher then) {
        this.names = names;
        this.statements = statements;
        this.then = then;
    }

    /** @param then hears the end of the statement as well */
    static Watcher of(StatementText text, Statements statements, Watcher then) {
        Iterator<String> names = text.namesDeallocated().iterator();
        return names.hasNext() ? new Deallocations(names, statements, then) : then;
    }

    @Override
    public void message(char tag, Buffer bytes) {
        if (tag == 'C' && UpstreamLink.commandTag(bytes).equals("DEALLOCATE") && names.hasNext()) {
            statements.remove(names.next());
        }
    }

    @Override
    public void done() {
        then.done();
    }

    @Override
    public void dropped() {
        then.dropped();
    }
}
