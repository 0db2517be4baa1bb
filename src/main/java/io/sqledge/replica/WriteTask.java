package io.sqledge.replica;

/** Work on the writer's thread inside one SQLite transaction, rolled back when it throws. */
@FunctionalInterface
public interface WriteTask<T> {

    T run(WriteTransaction transaction) throws Exception;
}
