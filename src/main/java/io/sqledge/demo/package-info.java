/**
 * What {@code quarkus:dev} shows when no upstream is configured: an embedded Postgres with the sample data of
 * {@code docker/init.sql}, and a tour through the proxy. Never loaded by the packaged service, which has no embedded
 * Postgres in it.
 */
package io.sqledge.demo;
