package id.go.lapor.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import camundajar.impl.scala.util.Either;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * FEEL that parses each cell of a decision table once. Camunda's own parses every cell
 * again whenever a table is asked, a hundred rows for each report; what a cell means
 * depends on nothing but its text.
 */
public final class FeelCache implements FeelEngineFactory {

	/** Far more than all tables have, so that redeployed ones do not pile up. */
	private static final int CELLS = 20_000;

	@Override
	public org.camunda.bpm.dmn.feel.impl.FeelEngine createInstance() {
		return new Cached();
	}

	private static final class Cached extends ScalaFeelEngine {

		Cached() {
			super(List.of());
		}

		@Override
		protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions,
				ValueMapper.CompositeValueMapper values) {
			return new Remembering(functions, values);
		}

	}

	private static final class Remembering extends FeelEngine {

		private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();

		private final Map<String, Either<Failure, ParsedExpression>> tests = new ConcurrentHashMap<>();

		Remembering(CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
			super(functions, values, new Configuration(false), FeelEngine.defaultClock());
		}

		@Override
		public Either<Failure, ParsedExpression> parseExpression(String cell) {
			return parsed(this.expressions, cell, super::parseExpression);
		}

		@Override
		public Either<Failure, ParsedExpression> parseUnaryTests(String cell) {
			return parsed(this.tests, cell, super::parseUnaryTests);
		}

		private static Either<Failure, ParsedExpression> parsed(Map<String, Either<Failure, ParsedExpression>> known,
				String cell, Function<String, Either<Failure, ParsedExpression>> parser) {
			if (known.size() >= CELLS) {
				known.clear();
			}
			return known.computeIfAbsent(cell, parser);
		}

	}

}
