package io.sqledge.replication.apply;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.replication.apply.ChangeSet.Change;
import io.sqledge.replication.apply.ChangeSet.SourceRelation;
import io.sqledge.replication.pgoutput.PgOutputDecoder;
import io.sqledge.replication.pgoutput.PgOutputMessage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes of a transaction as bytes, one after the other. Relations are numbered from 0 as they come, each before its first change.
 * Numbers are big-endian; messages are those of pgoutput's protocol 1.
 *
 * <pre>
 * Int8 'R' | Int32 length | Relation message
 * Int8 'C' | Int32 relation | Int32 length | Insert, Update or Delete message
 * Int8 'T' | Int32 relation | Int32 length | Truncate message, of which this change is the part of that relation
 * </pre>
 */
final class ChangeEntries {

    private static final int RELATION_HEADER = 1 + Integer.BYTES;
    private static final int CHANGE_HEADER = 1 + 2 * Integer.BYTES;

    private ChangeEntries() { }

    /** Of one transaction; one thread. */
    static final class Writer {

        private final Map<SourceRelation, Integer> numbers = new IdentityHashMap<>();
        private final List<SourceRelation> relations = new ArrayList<>();

        /** Bytes that {@link #put} is going to write. */
        int size(Change change) {
            int relation = numbers.containsKey(change.relation()) ? 0 : RELATION_HEADER + change.relation().raw().remaining();
            return relation + CHANGE_HEADER + change.raw().remaining();
        }

        /** @param out with room for {@link #size} */
        void put(Change change, ByteBuffer out) {
            Integer number = numbers.get(change.relation());
            if (number == null) {
                number = numbers.size();
                numbers.put(change.relation(), number);
                relations.add(change.relation());
                ByteBuffer raw = change.relation().raw();
                out.put((byte) 'R').putInt(raw.remaining()).put(raw.duplicate());
            }
            out.put((byte) (change.message() instanceof PgOutputMessage.Truncate ? 'T' : 'C')).putInt(number)
                    .putInt(change.raw().remaining()).put(change.raw().duplicate());
        }

        /** Of the changes so far. */
        List<SourceRelation> relations() {
            return List.copyOf(relations);
        }
    }

    /** Of one transaction; one thread. */
    static final class Reader {

        private final List<SourceRelation> relations = new ArrayList<>();
        private final List<SourceRelation> originals;

        /** Of bytes from elsewhere. */
        Reader() {
            this.originals = List.of();
        }

        /** Of what was written here: changes come with the very relations they were written with, not with others that say the same. */
        Reader(Writer writer) {
            this.originals = writer.relations;
        }

        /**
         * Bytes of the entry at the buffer's position: what is there may be less.
         *
         * @return {@link #UNKNOWN} when not even that can be told
         * @throws PgException XX001 for what is no entry, as from {@link #read}
         */
        static int size(ByteBuffer in) {
            int at = in.position();
            if (in.remaining() < RELATION_HEADER) {
                return UNKNOWN;
            }
            char kind = (char) in.get(at);
            if (kind == 'R') {
                return entire(RELATION_HEADER, in.getInt(at + 1));
            }
            return in.remaining() < CHANGE_HEADER ? UNKNOWN : entire(CHANGE_HEADER, in.getInt(at + 1 + Integer.BYTES));
        }

        private static int entire(int header, int length) {
            if (length < 0 || length > Integer.MAX_VALUE - header) {
                throw damaged("length " + length);
            }
            return header + length;
        }

        /** Consumes an entry. @return null for a relation */
        Change read(ByteBuffer in) {
            try {
                char kind = (char) in.get();
                SourceRelation relation = kind == 'R' ? null : relation(in.getInt());
                ByteBuffer raw = bytes(in);
                PgOutputMessage message = message(raw);
                return switch (kind) {
                    case 'R' -> {
                        relations.add(relations.size() < originals.size() ? originals.get(relations.size())
                                : new SourceRelation(expect(PgOutputMessage.Relation.class, message), raw));
                        yield null;
                    }
                    case 'T' -> new Change(relation, new PgOutputMessage.Truncate(List.of(relation.description().oid()),
                            expect(PgOutputMessage.Truncate.class, message).options()), raw);
                    case 'C' -> new Change(relation, changeOf(relation, message), raw);
                    default -> throw damaged("kind " + kind);
                };
            } catch (BufferUnderflowException e) {
                throw damaged("it ends too soon");
            }
        }

        private static PgOutputMessage message(ByteBuffer raw) {
            try {
                return PgOutputDecoder.decode(raw);
            } catch (PgException e) {
                throw damaged(e.getMessage());
            }
        }

        private SourceRelation relation(int number) {
            if (number < 0 || number >= relations.size()) {
                throw damaged("relation " + number + " of " + relations.size());
            }
            return relations.get(number);
        }

        /** A copy: what is applied may outlive the buffer. */
        private static ByteBuffer bytes(ByteBuffer in) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw damaged("length " + length + " with " + in.remaining() + " bytes left");
            }
            byte[] bytes = new byte[length];
            in.get(bytes);
            return ByteBuffer.wrap(bytes);
        }

        private static PgOutputMessage changeOf(SourceRelation relation, PgOutputMessage message) {
            int oid = message instanceof PgOutputMessage.Insert insert ? insert.relationOid()
                    : message instanceof PgOutputMessage.Update update ? update.relationOid()
                    : expect(PgOutputMessage.Delete.class, message).relationOid();
            if (oid != relation.description().oid()) {
                throw damaged("a change of another relation");
            }
            return message;
        }

        private static <T extends PgOutputMessage> T expect(Class<T> type, PgOutputMessage message) {
            if (!type.isInstance(message)) {
                throw damaged(message.getClass().getSimpleName() + " where " + type.getSimpleName() + " belongs");
            }
            return type.cast(message);
        }
    }

    /** No size: more bytes are needed to tell. */
    static final int UNKNOWN = -1;

    static PgException damaged(String what) {
        return PgException.error(SqlState.DATA_CORRUPTED, "malformed change set: " + what);
    }
}
