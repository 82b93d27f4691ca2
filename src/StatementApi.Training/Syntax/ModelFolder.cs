using StatementApi.Extraction.Models;

namespace StatementApi.Training.Syntax;

/// <summary>The folder that holds the weights files.</summary>
internal static class ModelFolder
{
    /// <summary>
    /// Writes a file for each of <paramref name="models"/>. All are complete before the first replaces an earlier one.
    /// </summary>
    public static IReadOnlyList<FileInfo> Write(string folder, IReadOnlyList<TrainedModel> models)
    {
        Directory.CreateDirectory(folder);
        var files = models.Select(model => new FileInfo(Path.Combine(folder, model.Version.Name + ".weights"))).ToList();
        var drafts = files.Select(file => file.FullName + ".draft").ToList();
        foreach (var (model, draft) in models.Zip(drafts))
        {
            using var stream = File.Create(draft);
            WeightsFile.Write(stream, model.Version, model.Tables);
        }

        foreach (var (file, draft) in files.Zip(drafts))
        {
            File.Move(draft, file.FullName, overwrite: true);
            file.Refresh();
        }

        return files;
    }
}
