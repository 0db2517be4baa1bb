/**
 * The service's configuration: environment variables in, immutable checked records out.
 *
 * <p>Entry class: {@link io.sqledge.config.SqledgeConfig}. No threads.
 */
package io.sqledge.config;
