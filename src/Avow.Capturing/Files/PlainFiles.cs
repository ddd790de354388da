using Avow.Statements;

namespace Avow.Capturing;

/// <summary>Whether a path leads to a plain file: a pipe would be waited for without end.</summary>
public static class PlainFiles
{
    /// <returns>What it is instead; null for a plain file, for one that is not there, and where the system does not say.</returns>
    public static Problem? WhatElse(string path) => FileKinds.Of(path) is var kind and not (FileKind.Plain or FileKind.Unknown) ? FileProblem.NotPlain(path, kind) : null;
}
