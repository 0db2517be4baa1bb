package io.sqledge.config;

import java.util.function.UnaryOperator;

/** The whole configuration, checked. */
public record SqledgeConfig(UpstreamConfig upstream, ReplicationConfig replication, LocalConfig local, ProxyConfig proxy,
        PoolConfig pool) {

    /**
     * @param environment gives the value of an environment variable's name, or null
     * @throws ConfigException naming the first setting that is wrong, and what was expected
     */
    public static SqledgeConfig from(UnaryOperator<String> environment) {
        Settings settings = new Settings(environment);
        return new SqledgeConfig(UpstreamConfig.from(settings), ReplicationConfig.from(settings), LocalConfig.from(settings),
                ProxyConfig.from(settings), PoolConfig.from(settings));
    }
}
