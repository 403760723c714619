package id.go.lapor.guess;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that the house prepares, whoever prepares them. */
class CountedStatements implements BeanPostProcessor {

	private static final Set<String> PREPARING = Set.of("prepareStatement", "prepareCall", "createStatement");

	static final AtomicLong COUNT = new AtomicLong();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource database) ? new Counting(database) : bean;
	}

	/** The same database behind a counter. */
	private static final class Counting extends DelegatingDataSource {

		Counting(DataSource database) {
			super(database);
		}

		@Override
		public Connection getConnection() throws SQLException {
			var connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(proxy, method, arguments) -> {
						if (PREPARING.contains(method.getName())) {
							COUNT.incrementAndGet();
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
