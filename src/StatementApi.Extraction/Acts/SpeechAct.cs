namespace StatementApi.Extraction.Acts;

/// <summary>
/// What a speaker does by saying something. The verbal part of CAMEO's event codes (P. Schrodt, 2012), coarsened to what a reporting verb shows.
/// </summary>
public enum SpeechAct : byte
{
    /// <summary>States, describes, answers; CAMEO 010.</summary>
    Comment,

    /// <summary>Asks a question or calls on someone to act; CAMEO 02.</summary>
    Appeal,

    /// <summary>Promises, pledges, offers, expresses intent; CAMEO 03.</summary>
    Promise,

    /// <summary>Praises, endorses, welcomes, thanks, congratulates; CAMEO 051.</summary>
    Praise,

    /// <summary>Demands or orders; CAMEO 10.</summary>
    Demand,

    /// <summary>Criticizes, denounces, condemns, laments; CAMEO 111.</summary>
    Criticize,

    /// <summary>Accuses, alleges, blames; CAMEO 112.</summary>
    Accuse,

    /// <summary>Denies; CAMEO 016 (deny responsibility).</summary>
    Deny,

    /// <summary>Rejects, refuses, rules out, dismisses; CAMEO 12.</summary>
    Reject,

    /// <summary>Warns or threatens; CAMEO 13.</summary>
    Threaten,

    /// <summary>Agrees, accepts, acknowledges, confirms; CAMEO 014, 08.</summary>
    Agree,

    /// <summary>Apologizes or expresses regret; CAMEO 055.</summary>
    Apologize,

    /// <summary>Predicts or expects out loud; CAMEO 012, 013.</summary>
    Predict,

    /// <summary>Announces or declares; CAMEO 010, with an act done by the saying.</summary>
    Announce,

    /// <summary>Proposes or suggests; CAMEO 02/03 depending on the matter.</summary>
    Propose,

    /// <summary>Argues, claims, insists: a contested comment; CAMEO 010.</summary>
    Claim,

    /// <summary>Believes, hopes, fears, wants: a thought, not a statement.</summary>
    Think,
}
