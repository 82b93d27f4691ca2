using StatementApi.Training.Commands;

return await TrainingCommand.Create().Parse(args).InvokeAsync();
