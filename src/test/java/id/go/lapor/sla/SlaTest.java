package id.go.lapor.sla;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The room alone, on H2 in memory with the migrations of the house; every test is rolled
 * back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest(properties = "spring.flyway.locations=classpath:db/migration")
@ContextConfiguration(classes = SlaHouse.class)
@interface SlaTest {

}
