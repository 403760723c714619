package id.go.lapor.attachment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import id.go.lapor.language.Refusal;

/** Files that are not taken, each with why and what to do. The others were. */
public class FilesRefused extends Refusal {

	private final transient List<One> files;

	FilesRefused(List<One> files) {
		super("attachment.refused");
		this.files = List.copyOf(files);
	}

	/** Every refused file. */
	public List<One> files() {
		return this.files;
	}

	@Override
	public String in(Locale locale) {
		return this.files.stream().map((file) -> file.in(locale)).collect(Collectors.joining(" "));
	}

	/**
	 * One file.
	 *
	 * @param position which of those handed in, from 1
	 * @param why the reason
	 */
	public record One(int position, Refusal why) {

		/** The sentence in the reader's language. */
		public String in(Locale locale) {
			return new Refusal("attachment.which", this.position).in(locale) + " " + this.why.in(locale);
		}

	}

}
