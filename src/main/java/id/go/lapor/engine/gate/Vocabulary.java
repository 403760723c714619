package id.go.lapor.engine.gate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words a diagram may use.
 *
 * @param delegates names of delegate beans
 * @param listeners names of listener beans
 * @param deadlines methods of the bean {@code deadlines} with their numbers of arguments
 * @param roles candidate groups
 */
public record Vocabulary(Set<String> delegates, Set<String> listeners, Map<String, Set<Integer>> deadlines,
		Set<String> roles) {

	/** The methods a timer may call on this type: text in, date out. */
	public static Map<String, Set<Integer>> deadlinesOf(Class<?> type) {
		if (type == null) {
			return Map.of();
		}
		return Arrays.stream(type.getMethods())
			.filter(Vocabulary::givesDate)
			.collect(Collectors.groupingBy(Method::getName,
					Collectors.mapping(Method::getParameterCount, Collectors.toSet())));
	}

	private static boolean givesDate(Method method) {
		return Modifier.isPublic(method.getModifiers()) && method.getReturnType() == Date.class
				&& method.getParameterCount() > 0
				&& Arrays.stream(method.getParameterTypes()).allMatch((type) -> type == String.class);
	}

	boolean knowsDeadline(String method, int arguments) {
		return this.deadlines.getOrDefault(method, Set.of()).contains(arguments);
	}

}
