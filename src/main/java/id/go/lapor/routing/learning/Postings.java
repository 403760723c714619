package id.go.lapor.routing.learning;

import java.util.Arrays;
import java.util.List;

/**
 * An index of documents, searched as Lucene does by default (BM25, k1 1.2, b 0.75).
 */
final class Postings {

	private static final double SATURATION = 1.2;

	private static final double LENGTH = 0.75;

	private final Vocabulary vocabulary;

	private final int size;

	private final int[][] documents;

	private final float[][] weights;

	private final double[] rarity;

	private Postings(Vocabulary vocabulary, int size) {
		this.vocabulary = vocabulary;
		this.size = size;
		this.documents = new int[vocabulary.size()][];
		this.weights = new float[vocabulary.size()][];
		this.rarity = new double[vocabulary.size()];
	}

	static Postings of(List<Counts> reports) {
		var vocabulary = Vocabulary.of(reports, 1, Integer.MAX_VALUE);
		var index = new Postings(vocabulary, reports.size());
		var vectors = reports.stream().map(vocabulary::counted).toList();
		index.fill(vectors);
		return index;
	}

	private void fill(List<SparseVector> vectors) {
		var filled = new int[this.vocabulary.size()];
		double length = 0;
		for (var vector : vectors) {
			length += total(vector);
			for (int id : vector.ids()) {
				filled[id]++;
			}
		}
		for (int id = 0; id < filled.length; id++) {
			this.documents[id] = new int[filled[id]];
			this.weights[id] = new float[filled[id]];
			this.rarity[id] = StrictMath.log(1 + (this.size - filled[id] + 0.5) / (filled[id] + 0.5));
		}
		Arrays.fill(filled, 0);
		double mean = Math.max(1, length / Math.max(1, this.size));
		for (int document = 0; document < this.size; document++) {
			var vector = vectors.get(document);
			double damp = SATURATION * (1 - LENGTH + LENGTH * total(vector) / mean);
			for (int i = 0; i < vector.ids().length; i++) {
				int id = vector.ids()[i];
				this.documents[id][filled[id]] = document;
				this.weights[id][filled[id]++] = (float) (vector.values()[i] / (vector.values()[i] + damp));
			}
		}
	}

	private static double total(SparseVector vector) {
		double total = 0;
		for (float value : vector.values()) {
			total += value;
		}
		return total;
	}

	/** The score of each document, as a share of the best that the question allows. */
	double[] search(Counts question) {
		var scores = new double[this.size];
		double best = 0;
		for (long feature : question.features()) {
			int id = this.vocabulary.idOf(feature);
			if (id < 0) {
				continue;
			}
			best += this.rarity[id];
			for (int i = 0; i < this.documents[id].length; i++) {
				scores[this.documents[id][i]] += this.rarity[id] * this.weights[id][i];
			}
		}
		for (int i = 0; best > 0 && i < scores.length; i++) {
			scores[i] /= best;
		}
		return scores;
	}

}
