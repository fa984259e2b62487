/**
 * What is measured, each a program of its own and never a test:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=CommitBenchmark}.
 */
package org.quarterdeck.bench;
