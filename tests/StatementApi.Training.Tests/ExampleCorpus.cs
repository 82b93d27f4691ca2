using StatementApi.Training.Corpus;

namespace StatementApi.Training.Tests;

/// <summary>A corpus of two invented articles.</summary>
internal static class ExampleCorpus
{
    public static readonly string[] Articles =
    [
        """{"id":"a1","publisher":"gazette","published":"2020-05-04","title":"T","text":"Anna Lind said the ferry sank.","attributions":[{"id":1,"type":"x","source":[[0,9]],"cue":[[10,14]],"content":[[15,29]]}]}""",
        """{"id":"a2","publisher":"herald","text":"Oslo rejected it. Nobody spoke.","attributions":[]}""",
    ];

    /// <summary>Two people agree on the quotation; of the indirect content one takes a word less.</summary>
    public const string AnnotatedTwice =
        """{"id":"a3","text":"“We left,” Anna Lind said. She said the ferry sank.","attributions":[],"annotations":["""
        + """{"annotator":"x","attributions":[{"source":[[11,20]],"cue":[[21,25]],"content":[[0,10]]},{"source":[[27,30]],"cue":[[31,35]],"content":[[36,50]]}]},"""
        + """{"annotator":"y","attributions":[{"source":[[16,20]],"cue":[[21,25]],"content":[[1,9]]},{"source":[[27,30]],"cue":[[31,35]],"content":[[40,50]]}]}]}""";

    public static readonly string[] Tokens =
    [
        "# article a1",
        "1\t0\t4\tAnna\tAnna\tNNP\tPERSON\t2\tcompound\t(1",
        "2\t5\t9\tLind\tLind\tNNP\tPERSON\t3\tnsubj\t1)",
        "3\t10\t14\tsaid\tsay\tVBD\tO\t0\troot\t_",
        "4\t15\t18\tthe\tthe\tDT\tO\t5\tdet\t(2",
        "5\t19\t24\tferry\tferry\tNN\tO\t6\tnsubj\t2)",
        "6\t25\t29\tsank\tsink\tVBD\tO\t3\tccomp\t_",
        "7\t29\t30\t.\t.\t.\tO\t3\tpunct\t_",
        "",
        "# article a2",
        "1\t0\t4\tOslo\tOslo\tNNP\tLOCATION\t2\tnsubj\t(1)",
        "2\t5\t13\trejected\treject\tVBD\tO\t0\troot\t_",
        "3\t14\t16\tit\tit\tPRP\tO\t2\tdobj\t_",
        "4\t16\t17\t.\t.\t.\tO\t2\tpunct\t_",
        "",
        "1\t18\t24\tNobody\tnobody\tNN\tDATE\t2\tnsubj\t_",
        "2\t25\t30\tspoke\tspeak\tVBD\tO\t0\troot\t_",
        "3\t30\t31\t.\t.\t.\tO\t2\tpunct\t_",
        "",
    ];

    public static IReadOnlyList<CorpusArticle> Read()
    {
        using var folder = new TemporaryFolder();
        WriteTo(folder);
        return CorpusReader.Read(folder.Path, needsSilver: true);
    }

    public static void WriteTo(TemporaryFolder folder)
    {
        folder.Write("articles.jsonl", Articles);
        folder.WriteCompressed("tokens.tsv.gz", Tokens);
    }
}
