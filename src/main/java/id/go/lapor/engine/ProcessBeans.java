package id.go.lapor.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The only beans a diagram can name: our delegates, our listeners and {@code deadlines}.
 * Deploying a model is running code, and an expression reaches whatever stands here - the
 * data source does not. Looked up by name when asked, because delegates need the engine.
 */
@Component
public class ProcessBeans {

	/** The public bean that gives every timer its instant. */
	public static final String DEADLINES = "deadlines";

	private final ApplicationContext context;

	ProcessBeans(ApplicationContext context) {
		this.context = context;
	}

	/** Names of the delegates a service task may call. */
	public Set<String> delegates() {
		return names((name) -> name.endsWith("Delegate"));
	}

	/** Names of the listeners a diagram may attach. */
	public Set<String> listeners() {
		return names((name) -> name.endsWith("Listener"));
	}

	/** The type behind {@code deadlines}, or null while no room provides it. */
	public Class<?> deadlinesType() {
		return this.context.containsBean(DEADLINES) ? this.context.getType(DEADLINES) : null;
	}

	/** The same as the engine wants it. */
	Map<Object, Object> asMap() {
		return new OpenBeans();
	}

	private Set<String> names(Predicate<String> wanted) {
		return Arrays.stream(this.context.getBeanDefinitionNames())
			.flatMap((name) -> Stream.concat(Stream.of(name), Arrays.stream(this.context.getAliases(name))))
			.filter((name) -> wanted.test(name) && isOpen(name))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private boolean isOpen(String name) {
		if (!this.context.containsBean(name)) {
			return false;
		}
		if (DEADLINES.equals(name)) {
			return true;
		}
		if (!name.endsWith("Delegate") && !name.endsWith("Listener")) {
			return false;
		}
		var type = this.context.getType(name);
		return type != null && (JavaDelegate.class.isAssignableFrom(type)
				|| ExecutionListener.class.isAssignableFrom(type) || TaskListener.class.isAssignableFrom(type));
	}

	/**
	 * Asked by name only. Whoever would go through all entries - Spring compares beans,
	 * and a map compares its entries - finds none, and creates no bean before its time.
	 */
	private final class OpenBeans extends AbstractMap<Object, Object> {

		@Override
		public boolean containsKey(Object key) {
			return key instanceof String name && isOpen(name);
		}

		@Override
		public Object get(Object key) {
			return containsKey(key) ? ProcessBeans.this.context.getBean((String) key) : null;
		}

		@Override
		public Set<Map.Entry<Object, Object>> entrySet() {
			return Set.of();
		}

	}

}
