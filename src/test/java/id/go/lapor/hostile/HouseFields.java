package id.go.lapor.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.hostile.HouseField.Place;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Every field of every door of the house, read from its doors: a field that is added
 * tomorrow is found tomorrow. A parameter that says nothing of where it comes from is an
 * error, so that none is overlooked.
 */
final class HouseFields {

	private static final Set<Class<?>> NOT_TYPED = Set.of(Model.class, Locale.class, HttpServletRequest.class,
			HttpServletResponse.class, RedirectAttributes.class, UriComponentsBuilder.class, Principal.class);

	/** What {@code hostile/fields.txt} says of a field whose words are kept nowhere. */
	static final Set<String> NO_WORDS = Set.of("code", "searched");

	/** One question of a category that takes words stands for all of them. */
	private static final String QUESTION = "bansos-tempat";

	private HouseFields() {
	}

	/** What becomes of the words of each field that takes text, by the field. */
	static Map<String, String> words() {
		try {
			return new ClassPathResource("hostile/fields.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> line.contains(" = "))
				.map((line) -> line.split(" = "))
				.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Task and field of every text that an officer writes beside a task. */
	static List<String> besideTasks() {
		try {
			var fields = new ArrayList<String>();
			for (var words : Class.forName("id.go.lapor.desk.TaskWords").getEnumConstants()) {
				((List<?>) ReflectionTestUtils.invokeMethod(words, "written"))
					.forEach((field) -> fields.add(ReflectionTestUtils.invokeMethod(words, "task") + " " + field));
			}
			return fields;
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static List<HouseField> of(RequestMappingHandlerMapping doors) {
		var fields = new ArrayList<HouseField>();
		doors.getHandlerMethods().forEach((address, method) -> {
			if (method.getBeanType().getName().startsWith("id.go.lapor.")) {
				fields.addAll(of(address, method));
			}
		});
		return fields;
	}

	static List<HouseField> of(RequestMappingInfo address, HandlerMethod method) {
		var fields = new ArrayList<HouseField>();
		for (var path : address.getPatternValues()) {
			for (var verb : verbs(address)) {
				for (var parameter : method.getMethodParameters()) {
					fields.addAll(of(verb, path, parameter));
				}
			}
		}
		return fields;
	}

	private static List<String> verbs(RequestMappingInfo address) {
		var verbs = address.getMethodsCondition().getMethods().stream().map(Enum::name).sorted().toList();
		return verbs.isEmpty() ? List.of("GET") : verbs;
	}

	private static List<HouseField> of(String verb, String path, MethodParameter parameter) {
		var type = parameter.getParameterType();
		if (NOT_TYPED.contains(type)) {
			return List.of();
		}
		if (type.getSimpleName().equals("TypedAnswers")) {
			return List.of(new HouseField(verb, path, Place.PARAMETER, "jawab-" + QUESTION, String.class));
		}
		parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
		var name = parameter.getParameterName();
		if (parameter.hasParameterAnnotation(PathVariable.class)) {
			return List.of(new HouseField(verb, path, Place.PATH, name, type));
		}
		var header = parameter.getParameterAnnotation(RequestHeader.class);
		if (header != null) {
			return List.of(new HouseField(verb, path, Place.HEADER, named(header.name(), name), type));
		}
		if (isFiles(parameter)) {
			return List.of(new HouseField(verb, path, Place.FILE, name, MultipartFile.class));
		}
		var request = parameter.getParameterAnnotation(RequestParam.class);
		if (request != null) {
			return List.of(new HouseField(verb, path, Place.PARAMETER, named(request.name(), name), type));
		}
		if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
			return components(verb, path, Place.PARAMETER, "", type);
		}
		if (parameter.hasParameterAnnotation(RequestBody.class)
				|| parameter.hasParameterAnnotation(RequestPart.class)) {
			return components(verb, path, Place.PROPERTY, "", type);
		}
		throw new IllegalStateException(
				verb + " " + path + ": nobody knows where " + type.getSimpleName() + " " + name + " comes from");
	}

	private static boolean isFiles(MethodParameter parameter) {
		return MultipartFile.class == parameter.getParameterType()
				|| Collection.class.isAssignableFrom(parameter.getParameterType())
						&& parameter.getGenericParameterType().getTypeName().contains(MultipartFile.class.getName());
	}

	private static List<HouseField> components(String verb, String path, Place place, String before, Class<?> type) {
		if (!type.isRecord()) {
			throw new IllegalStateException(verb + " " + path + ": " + type.getName() + " is no record");
		}
		return Arrays.stream(type.getRecordComponents()).flatMap((component) -> {
			var name = before + nameOf(component, type);
			if (component.getType() == Map.class) {
				return List.of(new HouseField(verb, path, place, name + "." + QUESTION, String.class)).stream();
			}
			return component.getType().isRecord()
					? components(verb, path, place, name + ".", component.getType()).stream()
					: List.of(new HouseField(verb, path, place, name, component.getType())).stream();
		}).toList();
	}

	/** A form's parameter may have another name than the component. */
	private static String nameOf(RecordComponent component, Class<?> type) {
		var constructor = type.getDeclaredConstructors()[0];
		var components = List.of(type.getRecordComponents());
		for (var candidate : type.getDeclaredConstructors()) {
			if (candidate.getParameterCount() == components.size()) {
				constructor = candidate;
			}
		}
		int place = Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.toList()
			.indexOf(component.getName());
		var bound = constructor.getParameters()[place].getAnnotation(BindParam.class);
		return (bound != null) ? bound.value() : component.getName();
	}

	private static String named(String given, String otherwise) {
		return given.isEmpty() ? otherwise : given;
	}

}
