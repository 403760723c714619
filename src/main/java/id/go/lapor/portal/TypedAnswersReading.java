package id.go.lapor.portal;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands {@link TypedAnswers} to the pages. Not by the binder of forms: a name with a
 * bracket that never closes breaks it, and whoever sends one would read of a fault.
 */
@Configuration(proxyBeanMethods = false)
class TypedAnswersReading implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == TypedAnswers.class;
	}

	@Override
	public TypedAnswers resolveArgument(MethodParameter parameter, ModelAndViewContainer view, NativeWebRequest request,
			WebDataBinderFactory binders) {
		return TypedAnswers.in(request.getNativeRequest(HttpServletRequest.class));
	}

}
