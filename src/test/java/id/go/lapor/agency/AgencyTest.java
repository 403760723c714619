package id.go.lapor.agency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The room alone, loaded from the shipped data, on H2 in memory; every test is rolled
 * back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest(properties = "spring.flyway.locations=classpath:db/migration")
@ContextConfiguration(classes = AgencyHouse.class)
@interface AgencyTest {

}
