package io.sqledge.session;

/** A statement without rows that can be carried out here while the session has done nothing upstream. */
interface LocalCommand {

    /** @return null for any other statement */
    static LocalCommand of(StatementText text) {
        TransactionCommand transaction = TransactionCommand.of(text);
        return transaction != null ? transaction : SettingCommand.of(text);
    }
}
