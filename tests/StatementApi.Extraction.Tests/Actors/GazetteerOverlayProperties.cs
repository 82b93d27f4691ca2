using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Actors;

/// <summary>A gazetteer that was changed step by step answers like one that was built at once from what is left.</summary>
public sealed class GazetteerOverlayProperties
{
    private static readonly string[] Words = ["Ann", "Lee", "Bo", "al-Roe", "Norland", "US", "Oslo", "Minister"];

    private static readonly DateOnly Day = new(2024, 5, 17);

    /// <summary>An actor is added or replaced; without an actor, the key is removed.</summary>
    public sealed record Step(string Key, GazetteerActor? Actor);

    public static class Steps
    {
        public static Arbitrary<Step> Step() => Arb.From(
            from key in Gen.Elements("a", "b", "c", "d", "e")
            from actor in Gen.Frequency((3, Actor(key)), (1, Gen.Constant<GazetteerActor?>(null)))
            select new Step(key, actor));

        private static Gen<GazetteerActor?> Actor(string key) =>
            from name in Name()
            from kind in Gen.Elements(Enum.GetValues<ActorKind>())
            from alias in Name()
            from aliasFrom in Gen.Choose(-2, 2)
            from title in Gen.Elements("president", "foreign minister", "top diplomat", "spokeswoman")
            from body in Name()
            from demonym in Name()
            select (GazetteerActor?)new GazetteerActor(
                key, name, kind,
                [new ActorAlias(alias, Day.AddDays(aliasFrom), Day.AddDays(aliasFrom + 1))],
                [new ActorRole(title, body)],
                Demonyms: [demonym]);

        private static Gen<string> Name() =>
            from first in Gen.Elements(Words)
            from rest in Gen.Elements(Words).ListOf(1)
            from both in Gen.Elements(true, false)
            select both ? $"{first} {rest[0]}" : first;
    }

    [Property(Arbitrary = [typeof(Steps)])]
    public void A_gazetteer_is_what_its_steps_leave(Step[] known, Step[] steps)
    {
        var expected = known.Where(step => step.Actor is not null).DistinctBy(step => step.Key).ToDictionary(step => step.Key, step => step.Actor!);
        var gazetteer = ActorGazetteer.Create(expected.Values);
        foreach (var step in steps)
        {
            if (step.Actor is { } actor)
            {
                gazetteer = gazetteer.With(actor);
                expected[step.Key] = actor;
            }
            else
            {
                gazetteer = gazetteer.Without(step.Key);
                expected.Remove(step.Key);
            }
        }

        Assert.Equal(Answers(ActorGazetteer.Create(expected.Values)), Answers(gazetteer));
    }

    private static IEnumerable<string> Answers(ActorGazetteer gazetteer)
    {
        yield return $"{gazetteer.Count}: {string.Join(' ', gazetteer.Actors.Select(actor => actor.Key).Order())}";
        foreach (var name in Words.Concat(Words.SelectMany(_ => Words, (first, second) => $"{first} {second}")))
        {
            yield return $"{name} alias {Show(gazetteer.FindByAlias(name, Day))}";
            yield return $"{name} surname {Show(gazetteer.FindBySurname(name, Day))}";
            yield return $"{name} demonym {Show(gazetteer.FindCountryByDemonym(name))}";
            yield return $"{name} office {Show(gazetteer.FindByRole("foreign minister", name, Day))}";
            yield return $"{name} described {Show(gazetteer.FindByDescription($"{name} spokesman", Day))}";
            yield return $"{name} matched {Matched(gazetteer, name)}";
        }
    }

    private static string Matched(ActorGazetteer gazetteer, string text)
    {
        var document = DocumentReader.Read(text);
        return gazetteer.TryMatch(document, Tokenizer.Tokenize(document), 0, out var match)
            ? $"{match.TokenCount} {Show(match.Candidates)}"
            : "nothing";
    }

    private static string Show(ImmutableArray<GazetteerCandidate> found) =>
        string.Join(' ', found.Select(candidate => $"{candidate.Actor.Key}:{candidate.Source}:{candidate.Actor.Name}"));
}
