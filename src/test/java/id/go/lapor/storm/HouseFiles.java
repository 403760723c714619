package id.go.lapor.storm;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

import id.go.lapor.LaporApplication;
import id.go.lapor.storm.planted.EarlyAnswer;

/**
 * What a node is started from: the house as one jar and the libraries of this test run,
 * without a single test class. A jar because only then the JVM can keep its classes ready
 * in an archive, which halves a start.
 */
final class HouseFiles {

	private final Path directory;

	private final String classPath;

	private final String plantedClassPath;

	/**
	 * @param directory where logs, jar and the nodes' shared data go; made if missing
	 */
	HouseFiles(Path directory) throws IOException {
		this.directory = directory;
		Files.createDirectories(directory);
		var classes = folderOf(LaporApplication.class);
		var house = new ArrayList<>(List.of(jar(classes).toString()));
		Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> entry.endsWith(".jar"))
			.forEach(house::add);
		this.classPath = String.join(File.pathSeparator, house);
		this.plantedClassPath = this.classPath + File.pathSeparator + planted();
	}

	String classPath() {
		return this.classPath;
	}

	/** The same with the defect behind it. */
	String plantedClassPath() {
		return this.plantedClassPath;
	}

	Path archive() {
		return this.directory.resolve("classes.jsa");
	}

	Path data() {
		return this.directory.resolve("data");
	}

	File log(String node) {
		return this.directory.resolve(node + ".log").toFile();
	}

	private Path jar(Path classes) {
		var jar = this.directory.resolve("house.jar");
		var words = new StringWriter();
		int code = ToolProvider.findFirst("jar")
			.orElseThrow()
			.run(new PrintWriter(words), new PrintWriter(words), "--create", "--no-compress", "--file", jar.toString(),
					"-C", classes.toString(), ".");
		if (code != 0) {
			throw new IllegalStateException("The house could not be packed: " + words);
		}
		return jar;
	}

	private Path planted() throws IOException {
		var name = EarlyAnswer.class.getPackageName().replace('.', '/');
		var target = this.directory.resolve("planted");
		Files.createDirectories(target.resolve(name));
		try (var compiled = Files.list(folderOf(EarlyAnswer.class).resolve(name))) {
			for (var file : compiled.toList()) {
				Files.copy(file, target.resolve(name).resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		return target;
	}

	private static Path folderOf(Class<?> type) {
		return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
	}

}
