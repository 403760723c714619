package id.go.lapor.storm;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL that writes through to the disk, with one empty database. */
final class StormDatabase implements AutoCloseable {

	private final EmbeddedPostgres postgres;

	StormDatabase() throws IOException {
		this.postgres = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.start();
		JdbcClient.create(this.postgres.getPostgresDatabase()).sql("create database lapor").update();
	}

	JdbcClient client() {
		return JdbcClient.create(this.postgres.getDatabase("postgres", "lapor"));
	}

	String address() {
		return "jdbc:postgresql://127.0.0.1:" + this.postgres.getPort() + "/lapor";
	}

	/** What the server itself says of one of its settings. */
	String setting(String name) {
		return client().sql("show " + name).query(String.class).single();
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

}
