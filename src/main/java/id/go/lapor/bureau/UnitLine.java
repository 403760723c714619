package id.go.lapor.bureau;

/**
 * One unit as its coordinator reads it.
 *
 * @param label the name, set in by how deep it stands
 * @param function what it answers for, or null
 * @param functionName the same in words, or null
 * @param choosesFunction whether the body may say what it answers for
 * @param last the last day in words, or null
 * @param opens whether it can be opened again, or go on after all
 */
record UnitLine(String code, String label, String name, String nameEn, String words, String function,
		String functionName, boolean choosesFunction, boolean open, String last, boolean opens, String seen) {

}
