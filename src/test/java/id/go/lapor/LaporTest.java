package id.go.lapor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole house in a test: on an H2 database of its own in memory, or with
 * {@code -Dlapor.test.database=postgres} on a real embedded PostgreSQL; job executor off,
 * demo accounts on, a real port. One context serves every test that adds nothing to this
 * annotation, so add nothing where you can.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "lapor.demo.enabled=true",
				"camunda.bpm.generate-unique-process-engine-name=false", "spring.main.banner-mode=off",
				"spring.mail.host=", "lapor.learning.enabled=false", "lapor.search.follow=false",
				"lapor.receipt.cost=4", "server.shutdown=immediate", "lapor.limits.misses-of-address=1000000",
				"lapor.limits.misses-of-case=1000000", "lapor.limits.logins-of-address=1000000",
				"lapor.limits.reports-of-address=1000000", "lapor.limits.searches-of-address=1000000",
				"lapor.limits.codes-of-address=1000000", "lapor.limits.supports-of-address=1000000",
				"lapor.limits.numbers-of-officer=200" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = { HouseEngine.class, HouseLog.class, HouseWebApps.class },
		mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface LaporTest {

}
