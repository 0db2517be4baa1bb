package io.sqledge;

import io.quarkus.runtime.QuarkusApplication;
import io.sqledge.config.ConfigException;
import io.sqledge.config.SqledgeConfig;
import io.sqledge.error.PgException;
import io.sqledge.replication.EdgeRemoval;
import org.eclipse.microprofile.config.Config;

/**
 * {@code remove}: takes the edge of this configuration away for good, slot, publication and file. {@code remove --slot NAME}: what
 * an edge left upstream whose file is lost. Public for Quarkus, which makes it.
 */
public class RemoveCommand implements QuarkusApplication {

    static final String NAME = "remove";
    static final String USAGE = "usage: remove [--slot NAME]";

    private final Config settings;

    RemoveCommand(Config settings) {
        this.settings = settings;
    }

    /** @return 0 when it is gone, 1 when something was refused, 2 for arguments that mean nothing */
    @Override
    public int run(String... arguments) {
        boolean bySlot = arguments.length == 3 && arguments[1].equals("--slot");
        if (arguments.length != 1 && !bySlot) {
            System.err.println(USAGE);
            return 2;
        }
        try {
            SqledgeConfig config = SqledgeConfig.from(name -> settings.getOptionalValue(name, String.class).orElse(null));
            EdgeRemoval removal = new EdgeRemoval(SqledgeService.replicationSettings(config), System.out::println);
            if (bySlot) {
                removal.ofSlot(arguments[2]);
            } else {
                removal.ofFile();
            }
            return 0;
        } catch (ConfigException | PgException e) {
            System.err.println("SQLedge removes nothing further: " + e.getMessage());
            return 1;
        }
    }
}
